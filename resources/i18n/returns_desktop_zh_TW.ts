<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Returns Desktop</source>
        <translation>關於 Returns Desktop</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>所有資料僅儲存在本機。</translation>
    </message>
    <message>
        <source>Returns Desktop stands under the MIT licence. It is not made or approved by Amazon.</source>
        <translation>Returns Desktop 以 MIT 授權條款釋出。本程式並非由 Amazon 開發或認可。</translation>
    </message>
    <message>
        <source>It uses Qt for Python (PySide6) by The Qt Company under the GNU Lesser General Public License, version 3. The Qt libraries stand beside the program as files of their own, and you may replace them with versions that you changed.</source>
        <translation>本程式使用 The Qt Company 的 Qt for Python (PySide6)，依 GNU 較寬鬆通用公共授權條款第 3 版 (LGPLv3) 授權。Qt 程式庫以獨立檔案與程式放在一起，您可以換成自己修改過的版本。</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>授權條款…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Form of the data</source>
        <translation>資料格式</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>資料存放資料夾</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>記錄檔資料夾</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權條款</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Authorize</source>
        <translation>授權退貨</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉請求</translation>
    </message>
    <message>
        <source>Issue refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Contact buyer</source>
        <translation>聯絡買家</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Authorize…</source>
        <translation>授權退貨…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>關閉請求…</translation>
    </message>
    <message>
        <source>Issue refund…</source>
        <translation>退款…</translation>
    </message>
    <message>
        <source>Contact buyer…</source>
        <translation>聯絡買家…</translation>
    </message>
    <message>
        <source>Refund without goods…</source>
        <translation>免退貨退款…</translation>
    </message>
    <message>
        <source>No money moves</source>
        <translation>不涉及退款</translation>
    </message>
    <message>
        <source>Cannot be reopened</source>
        <translation>關閉後無法重開</translation>
    </message>
    <message>
        <source>Settle it by talking</source>
        <translation>溝通解決</translation>
    </message>
    <message>
        <source>Suggested first step</source>
        <translation>建議的第一步</translation>
    </message>
    <message>
        <source>Buyer keeps the item</source>
        <translation>買家保留商品</translation>
    </message>
    <message>
        <source>{amount} of {whole}</source>
        <translation>{amount} / {whole}</translation>
    </message>
</context>
<context>
    <name>AdjustFlow</name>
    <message>
        <source>No refund is decided, so there is nothing for the file.</source>
        <translation>還沒有決定任何退款，因此沒有可寫入檔案的內容。</translation>
    </message>
    <message>
        <source>Refunds for Amazon</source>
        <translation>提交給 Amazon 的退款</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文字檔 (*.txt)</translation>
    </message>
</context>
<context>
    <name>AdjustmentsDialog</name>
    <message>
        <source>Refunds for Amazon (Adjustments file)</source>
        <translation>提交給 Amazon 的退款（Adjustments 檔案）</translation>
    </message>
    <message>
        <source>Amazon processes this file at once. It cannot be undone.</source>
        <translation>Amazon 會立即處理此檔案，無法復原。</translation>
    </message>
    <message>
        <source>Refunds of it cannot be cancelled, and it closes the return requests.</source>
        <translation>其中的退款無法取消，相應的退貨請求也會隨之關閉。</translation>
    </message>
    <message numerus="yes">
        <source>Write %n refund(s)…</source>
        <translation>
            <numerusform>寫入 %n 筆退款…</numerusform>
        </translation>
    </message>
    <message>
        <source>You choose the file next. Nothing goes to Amazon until you upload it.</source>
        <translation>下一步選擇檔案。在您上傳之前，不會向 Amazon 傳送任何內容。</translation>
    </message>
    <message>
        <source>Choose a refund</source>
        <translation>請選擇一筆退款</translation>
    </message>
    <message>
        <source>No refund can go out</source>
        <translation>沒有可送出的退款</translation>
    </message>
    <message>
        <source>Type a reason first</source>
        <translation>請先填寫理由</translation>
    </message>
    <message>
        <source>All that can go out</source>
        <translation>所有可送出的退款</translation>
    </message>
    <message>
        <source>Totals per currency</source>
        <translation>各幣別合計</translation>
    </message>
    <message>
        <source>To the buyers</source>
        <translation>退給買家</translation>
    </message>
    <message>
        <source>A file goes to one account.</source>
        <translation>一個檔案只提交給一個帳戶。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>A chosen refund stands in an earlier file.</source>
        <translation>所選退款中有一筆已在先前的檔案裡。</translation>
    </message>
    <message>
        <source>If Amazon processed that one, the buyer gets money twice. Type why it goes out again.</source>
        <translation>如果 Amazon 已處理該檔案，買家會收到兩次錢。請說明為何要再次送出。</translation>
    </message>
    <message>
        <source>Reason, for the journal</source>
        <translation>理由（記入日誌）</translation>
    </message>
    <message>
        <source>Import the order report…</source>
        <translation>匯入訂單報告…</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) cannot go into the file</source>
        <translation>
            <numerusform>%n 筆退款無法寫入檔案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Answer the claim first.</source>
        <translation>請先答覆申報。</translation>
    </message>
    <message>
        <source>Write to the buyer and to Amazon; without you Amazon decides alone.</source>
        <translation>請聯絡買家並向 Amazon 說明情況；若不答覆，Amazon 將單方面裁定。</translation>
    </message>
    <message>
        <source>Hold, and ask the buyer.</source>
        <translation>暫緩處理，先詢問買家。</translation>
    </message>
    <message>
        <source>“Not authorized” can be a sign of fraud. Know more before money moves.</source>
        <translation>「未經授權的購買」可能涉及詐欺，查明之前請勿退款。</translation>
    </message>
    <message>
        <source>Contact the buyer first.</source>
        <translation>建議先聯絡買家。</translation>
    </message>
    <message>
        <source>Most cases are settled by talking. Closing now risks an A-to-Z claim.</source>
        <translation>多數情況溝通就能解決。現在關閉請求，可能引發 A-to-Z 申報。</translation>
    </message>
    <message>
        <source>A replacement settles most defects. Closing now risks an A-to-Z claim.</source>
        <translation>多數瑕疵問題換貨就能解決。現在關閉請求，可能引發 A-to-Z 申報。</translation>
    </message>
    <message>
        <source>Authorize the return.</source>
        <translation>建議授權退貨。</translation>
    </message>
    <message>
        <source>Nothing speaks against it. No money moves until the goods are back.</source>
        <translation>沒有不授權的理由。貨品退回前不涉及退款。</translation>
    </message>
    <message>
        <source>Close, or accept it anyway.</source>
        <translation>可關閉請求，或仍接受退貨。</translation>
    </message>
    <message>
        <source>The return is outside Amazon&apos;s policy, so that you need not take it.</source>
        <translation>該退貨不符合 Amazon 政策，您可以不接受。</translation>
    </message>
    <message>
        <source>Wait for the buyer.</source>
        <translation>請等待買家答覆。</translation>
    </message>
    <message>
        <source>You have written; the reminder comes back to it. Mind the deadline.</source>
        <translation>您已聯絡買家，到提醒日會再次提示。請留意期限。</translation>
    </message>
    <message>
        <source>Wait for the goods.</source>
        <translation>請等待貨品退回。</translation>
    </message>
    <message>
        <source>A refund before they are back can cost you both goods and money.</source>
        <translation>貨品退回前就退款，可能賠了商品又賠了錢。</translation>
    </message>
    <message>
        <source>Check the goods in.</source>
        <translation>請先驗貨。</translation>
    </message>
    <message>
        <source>The carrier says delivered; count and inspect before money moves.</source>
        <translation>貨運業者顯示已送達；請先清點並檢查，再處理退款。</translation>
    </message>
    <message>
        <source>Refund in full.</source>
        <translation>建議全額退款。</translation>
    </message>
    <message>
        <source>The goods are back; nothing speaks for a restocking fee.</source>
        <translation>貨品已退回，沒有理由收取重新上架費。</translation>
    </message>
    <message>
        <source>Refund, perhaps less a fee.</source>
        <translation>可扣除費用後退款。</translation>
    </message>
    <message>
        <source>The goods are back, but not as sold. A restocking fee needs a reason.</source>
        <translation>貨品已退回，但狀況與售出時不同。收取重新上架費須填寫理由。</translation>
    </message>
    <message>
        <source>The refund is decided.</source>
        <translation>退款已決定。</translation>
    </message>
    <message>
        <source>Issue it in Seller Central; the next report will confirm it.</source>
        <translation>請在賣家平台辦理退款；下一份報告會予以確認。</translation>
    </message>
    <message>
        <source>The parcel is lost.</source>
        <translation>包裹已遺失。</translation>
    </message>
    <message>
        <source>Claim it from the carrier. A refund would be one without goods.</source>
        <translation>請向貨運業者索賠。此時退款即為免退貨退款。</translation>
    </message>
    <message>
        <source>Nothing to decide.</source>
        <translation>無需決定。</translation>
    </message>
    <message>
        <source>You can still write to the buyer.</source>
        <translation>您仍可聯絡買家。</translation>
    </message>
    <message>
        <source>Hold: a claim is open.</source>
        <translation>暫緩處理：有未結案的申報。</translation>
    </message>
    <message>
        <source>Amazon may pay the buyer; a refund of yours would come on top.</source>
        <translation>Amazon 可能會賠償買家；您若再退款，買家會多得一筆錢。</translation>
    </message>
    <message>
        <source>Hold: this is worth much.</source>
        <translation>暫緩處理：金額較高。</translation>
    </message>
    <message>
        <source>Look at it yourself before anything moves, and insure the return.</source>
        <translation>請先親自查看再做決定，並為退貨投保。</translation>
    </message>
    <message>
        <source>The order is old; the report does not say whether it is in the policy.</source>
        <translation>下單時間較久；報告未說明是否符合政策。</translation>
    </message>
    <message>
        <source>Let the buyer keep it.</source>
        <translation>建議讓買家保留商品。</translation>
    </message>
    <message>
        <source>The item is worth less than what its return costs you.</source>
        <translation>商品價值低於您的退貨成本。</translation>
    </message>
    <message>
        <source>Close: it was never sent back.</source>
        <translation>建議關閉：買家一直未寄回商品。</translation>
    </message>
    <message>
        <source>The buyer had weeks for it; ask once more if in doubt.</source>
        <translation>買家已有數週時間寄回；如有疑問，可再詢問一次。</translation>
    </message>
    <message>
        <source>No rule fits.</source>
        <translation>沒有適用的規則。</translation>
    </message>
    <message>
        <source>Rules that are switched off suggest nothing; decide as you see fit.</source>
        <translation>已停用的規則不會給出建議；請自行決定。</translation>
    </message>
</context>
<context>
    <name>AuthorizeDialog</name>
    <message>
        <source>Authorize request</source>
        <translation>授權退貨</translation>
    </message>
    <message>
        <source>Lets the buyer send the item back.</source>
        <translation>允許買家寄回商品。</translation>
    </message>
    <message>
        <source>No money moves.</source>
        <translation>不涉及退款。</translation>
    </message>
    <message>
        <source>The address Amazon has</source>
        <translation>Amazon 上登記的地址</translation>
    </message>
    <message>
        <source>Return to</source>
        <translation>退貨地址</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>僅您可見</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Then tick it off in To do on Amazon</source>
        <translation>之後請在「Amazon 待辦」中勾選完成</translation>
    </message>
    <message>
        <source>Choose the label</source>
        <translation>選擇退貨標籤</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>退貨標籤</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Amazon&apos;s number</source>
        <translation>Amazon 的編號</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自有編號</translation>
    </message>
    <message>
        <source>for example {number}</source>
        <translation>例如 {number}</translation>
    </message>
    <message>
        <source>My own RMA number</source>
        <translation>自有 RMA 編號</translation>
    </message>
    <message>
        <source>RMA number</source>
        <translation>RMA 編號</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>貨運業者</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>追蹤編號</translation>
    </message>
    <message>
        <source>Label file</source>
        <translation>退貨標籤檔</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Return label</source>
        <translation>退貨標籤</translation>
    </message>
</context>
<context>
    <name>BackupPreview</name>
    <message>
        <source>In the backup</source>
        <translation>備份內容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>退貨請求</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Exported files</source>
        <translation>已匯出的檔案</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最後一次變更</translation>
    </message>
    <message>
        <source>What is there now cannot be read.</source>
        <translation>現有資料無法讀取。</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>它會原樣保留。</translation>
    </message>
    <message>
        <source>This is what is there now.</source>
        <translation>這就是現有的資料。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 個請求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n 項決定</numerusform>
        </translation>
    </message>
    <message>
        <source>No request and no decision would be missing.</source>
        <translation>不會缺少任何請求或決定。</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}和{second}</translation>
    </message>
    <message>
        <source>Afterwards would be missing: {what}.</source>
        <translation>還原後將缺少：{what}。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left the program since then.</source>
        <translation>
            <numerusform>之後已有 %n 個檔案從本程式匯出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their decisions would wait for export again: do not send them to Amazon twice.</source>
        <translation>其中的決定會再次等待匯出：請勿重複傳送給 Amazon。</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已選取 %Ln 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍後處理</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Authorize {count}…</source>
        <translation>授權 {count} 項…</translation>
    </message>
    <message>
        <source>Close {count}…</source>
        <translation>關閉 {count} 項…</translation>
    </message>
    <message>
        <source>Contact {count}…</source>
        <translation>聯絡 {count} 位買家…</translation>
    </message>
    <message>
        <source>Authorize {count}</source>
        <translation>授權 {count} 項</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot</source>
        <translation>
            <numerusform>%n 項無法執行</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at the first {count}</source>
        <translation>僅查看了前 {count} 項</translation>
    </message>
    <message>
        <source>{count}: {reason}</source>
        <translation>{count} 項：{reason}</translation>
    </message>
    <message>
        <source>{action} cannot:</source>
        <translation>無法執行「{action}」：</translation>
    </message>
</context>
<context>
    <name>BuyerComment</name>
    <message>
        <source>Buyer comment</source>
        <translation>買家留言</translation>
    </message>
    <message>
        <source>Not captured yet</source>
        <translation>尚未輸入</translation>
    </message>
    <message>
        <source>Reports do not carry it: copy it on Amazon</source>
        <translation>報告中沒有留言，請在 Amazon 上複製</translation>
    </message>
    <message>
        <source>Removed for its age</source>
        <translation>已逾保存期限，已刪除</translation>
    </message>
    <message>
        <source>Buyer left no comment</source>
        <translation>買家未留言</translation>
    </message>
    <message>
        <source>Paste the comment that you copied on Amazon</source>
        <translation>貼上您在 Amazon 上複製的留言</translation>
    </message>
    <message>
        <source>Paste the buyer comment</source>
        <translation>貼上買家留言</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Type the comment, or note that the buyer left none</source>
        <translation>輸入留言，或註明買家未留言</translation>
    </message>
    <message>
        <source>Edit the buyer comment</source>
        <translation>編輯買家留言</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>pasted {moment}</source>
        <translation>{moment} 貼上</translation>
    </message>
    <message>
        <source>noted {moment}</source>
        <translation>{moment} 記錄</translation>
    </message>
    <message>
        <source>“{comment}”</source>
        <translation>「{comment}」</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Answer the A-to-Z claim: {order}</source>
        <translation>請答覆 A-to-Z 申報：{order}</translation>
    </message>
    <message>
        <source>Answer the return request: {order}</source>
        <translation>請答覆退貨請求：{order}</translation>
    </message>
    <message>
        <source>Refund due: {order}</source>
        <translation>應退款：{order}</translation>
    </message>
    <message>
        <source>Check the goods in: {order}</source>
        <translation>請驗貨：{order}</translation>
    </message>
    <message>
        <source>{product}
Last day: {day} ({store}, time zone {zone})</source>
        <translation>{product}
最後一天：{day}（{store}，時區 {zone}）</translation>
    </message>
</context>
<context>
    <name>CalendarFlow</name>
    <message>
        <source>Export deadlines</source>
        <translation>匯出期限</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>行事曆檔案 (*.ics)</translation>
    </message>
</context>
<context>
    <name>CheckInDialog</name>
    <message>
        <source>Check in goods</source>
        <translation>驗貨</translation>
    </message>
    <message>
        <source>What you count here opens the refund.</source>
        <translation>在此清點後即可退款。</translation>
    </message>
    <message>
        <source>What the carrier says never counts as checked.</source>
        <translation>貨運業者顯示送達不等於已驗貨。</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>驗貨</translation>
    </message>
    <message>
        <source>You can undo it.</source>
        <translation>可以復原。</translation>
    </message>
    <message>
        <source>Choose the condition</source>
        <translation>請選擇狀況</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Amazon sends this text to the buyer</source>
        <translation>Amazon 會將此內容傳送給買家</translation>
    </message>
    <message>
        <source>No forbidden content</source>
        <translation>不含禁止的內容</translation>
    </message>
</context>
<context>
    <name>ChoiceTable</name>
    <message>
        <source>Refunds for the file</source>
        <translation>寫入檔案的退款</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Order item id</source>
        <translation>訂單商品編號</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>淨額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>in an earlier file</source>
        <translation>已在先前的檔案中</translation>
    </message>
</context>
<context>
    <name>Chore</name>
    <message>
        <source>In Seller Central open Orders › Manage Orders, then order {order}, and click “Cancel refunds” (or similar). If there is no such link, the refund has been released and cannot be cancelled any more.</source>
        <translation>在賣家平台開啟「訂單」›「管理訂單」，進入訂單 {order}，點一下「Cancel refunds」（或類似連結）。如果沒有該連結，表示退款已撥出，無法再取消。</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Authorize, the buyer pays the label</source>
        <translation>授權，退貨標籤由買家付費</translation>
    </message>
    <message>
        <source>Authorize with your own label</source>
        <translation>授權，使用您自己的退貨標籤</translation>
    </message>
    <message>
        <source>Authorize with your label from {carrier}</source>
        <translation>授權，使用您自己的 {carrier} 退貨標籤</translation>
    </message>
    <message>
        <source>{what}, RMA {rma}</source>
        <translation>{what}，RMA {rma}</translation>
    </message>
    <message>
        <source>Close: {reason}</source>
        <translation>關閉：{reason}</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>退款 {amount}</translation>
    </message>
    <message>
        <source>Refund {amount}, the buyer keeps the item</source>
        <translation>退款 {amount}，買家保留商品</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>已退款 {amount}</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>傳送訊息</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小時 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>Can be cancelled on Amazon for {time}.</source>
        <translation>還可在 Amazon 上取消，剩餘 {time}。</translation>
    </message>
    <message>
        <source>to cancel</source>
        <translation>可取消</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>複製訊息</translation>
    </message>
    <message>
        <source>Copy comment</source>
        <translation>複製留言</translation>
    </message>
    <message>
        <source>Copy tracking id</source>
        <translation>複製追蹤編號</translation>
    </message>
    <message>
        <source>Copy return address</source>
        <translation>複製退貨地址</translation>
    </message>
</context>
<context>
    <name>City</name>
    <message>
        <source>Los Angeles</source>
        <translation>洛杉磯</translation>
    </message>
    <message>
        <source>Mexico City</source>
        <translation>墨西哥市</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>聖保羅</translation>
    </message>
    <message>
        <source>London</source>
        <translation>倫敦</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>柏林</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>巴黎</translation>
    </message>
    <message>
        <source>Rome</source>
        <translation>羅馬</translation>
    </message>
    <message>
        <source>Madrid</source>
        <translation>馬德里</translation>
    </message>
    <message>
        <source>Amsterdam</source>
        <translation>阿姆斯特丹</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>布魯塞爾</translation>
    </message>
    <message>
        <source>Dublin</source>
        <translation>都柏林</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>斯德哥爾摩</translation>
    </message>
    <message>
        <source>Warsaw</source>
        <translation>華沙</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <translation>伊斯坦堡</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>杜拜</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation>利雅德</translation>
    </message>
    <message>
        <source>Cairo</source>
        <translation>開羅</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>約翰尼斯堡</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>加爾各答</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>東京</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>雪梨</translation>
    </message>
</context>
<context>
    <name>ClipboardBar</name>
    <message>
        <source>Copied buyer comment</source>
        <translation>已複製的買家留言</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫時不要</translation>
    </message>
    <message>
        <source>Add the copied text to {order}?</source>
        <translation>要將複製的文字加入 {order} 嗎？</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close request</source>
        <translation>關閉請求</translation>
    </message>
    <message>
        <source>A closed request cannot be reopened.</source>
        <translation>請求關閉後無法重開。</translation>
    </message>
    <message>
        <source>The buyer must file a new one.</source>
        <translation>買家須重新提出請求。</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>請選擇原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Comment to the buyer</source>
        <translation>給買家的說明</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>保持開啟</translation>
    </message>
    <message>
        <source>Nothing is closed on Amazon yet</source>
        <translation>Amazon 上目前尚未關閉</translation>
    </message>
    <message>
        <source>Language of the comment</source>
        <translation>說明的語言</translation>
    </message>
</context>
<context>
    <name>CloseReason</name>
    <message>
        <source>Outside the return window</source>
        <translation>超出退貨期限</translation>
    </message>
    <message>
        <source>Product is not returnable</source>
        <translation>商品不可退貨</translation>
    </message>
    <message>
        <source>Refunded without return, buyer keeps it</source>
        <translation>免退貨退款，買家保留商品</translation>
    </message>
    <message>
        <source>Partial refund agreed</source>
        <translation>已商定部分退款</translation>
    </message>
    <message>
        <source>Replacement sent</source>
        <translation>已寄出換貨商品</translation>
    </message>
    <message>
        <source>Problem solved</source>
        <translation>問題已解決</translation>
    </message>
    <message>
        <source>Buyer cancelled</source>
        <translation>買家取消</translation>
    </message>
    <message>
        <source>Duplicate request</source>
        <translation>重複請求</translation>
    </message>
    <message>
        <source>Item never sent back</source>
        <translation>買家未寄回商品</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>ColumnMappingDialog</name>
    <message>
        <source>What are these columns?</source>
        <translation>這些欄各是什麼？</translation>
    </message>
    <message>
        <source>Save and import</source>
        <translation>儲存並匯入</translation>
    </message>
    <message>
        <source>Still missing: {fields}</source>
        <translation>還缺少：{fields}</translation>
    </message>
    <message>
        <source>Give these columns a name</source>
        <translation>請為這些欄取個名稱</translation>
    </message>
    <message>
        <source>A file with the same columns is then read by itself.</source>
        <translation>之後欄相同的檔案會自動依此讀取。</translation>
    </message>
    <message>
        <source>The headings of this file are not known. Say once what they are.</source>
        <translation>無法辨識此檔案的欄標題。請說明各欄的意義，只需一次。</translation>
    </message>
    <message>
        <source>Name of these columns</source>
        <translation>這些欄的名稱</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>文字編碼</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>檔案中的欄</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>讀取為</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 欄</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>{heading} is read as</source>
        <translation>{heading} 讀取為</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>The first rows as they would be read</source>
        <translation>前幾列將這樣讀取</translation>
    </message>
    <message>
        <source>{encoding}, recognized</source>
        <translation>{encoding}（自動辨識）</translation>
    </message>
</context>
<context>
    <name>ColumnsField</name>
    <message>
        <source>Columns of the file</source>
        <translation>檔案的欄</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移 (Alt+Down)</translation>
    </message>
    <message>
        <source>All, as usual</source>
        <translation>全部（預設）</translation>
    </message>
    <message numerus="yes">
        <source>All %n, as usual</source>
        <translation>
            <numerusform>全部 %n 欄（預設）</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{all} 欄中的 {count} 欄</translation>
    </message>
    <message>
        <source>Hide columns</source>
        <translation>收合欄</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>欄…</translation>
    </message>
</context>
<context>
    <name>Comment</name>
    <message>
        <source>Not captured yet</source>
        <translation>尚未輸入</translation>
    </message>
    <message>
        <source>Buyer left no comment</source>
        <translation>買家未留言</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>已輸入</translation>
    </message>
    <message>
        <source>Removed for its age</source>
        <translation>已逾保存期限，已刪除</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Buyer comment</source>
        <translation>買家留言</translation>
    </message>
    <message>
        <source>Copy it from Manage Returns in Seller Central</source>
        <translation>請從賣家平台的「管理退貨」中複製</translation>
    </message>
    <message>
        <source>Buyer left no comment</source>
        <translation>買家未留言</translation>
    </message>
    <message>
        <source>Replaces: “{comment}”</source>
        <translation>將取代：「{comment}」</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Replace comment</source>
        <translation>取代留言</translation>
    </message>
    <message>
        <source>Save comment</source>
        <translation>儲存留言</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>僅儲存在本機。</translation>
    </message>
    <message>
        <source>Paste the comment</source>
        <translation>貼上留言</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>OK</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>有使用痕跡</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>損壞</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>商品不符</translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation>缺少配件</translation>
    </message>
    <message>
        <source>Empty box</source>
        <translation>空包裹</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>You:</source>
        <translation>您：</translation>
    </message>
    <message>
        <source>Amazon:</source>
        <translation>Amazon：</translation>
    </message>
    <message>
        <source>no refund decided</source>
        <translation>未決定退款</translation>
    </message>
    <message>
        <source>refund {amount}</source>
        <translation>退款 {amount}</translation>
    </message>
    <message>
        <source>{what} on {day}</source>
        <translation>{day} {what}</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>已授權</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>message written</source>
        <translation>已寫訊息</translation>
    </message>
    <message>
        <source>{amount} refunded</source>
        <translation>已退款 {amount}</translation>
    </message>
    <message>
        <source>no refund shown</source>
        <translation>未顯示退款</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>狀態 {status}</translation>
    </message>
    <message>
        <source>not shown as done</source>
        <translation>未顯示已完成</translation>
    </message>
    <message>
        <source>a hint: the report does not prove that money moved</source>
        <translation>僅為線索：報告不能證明款項已經轉出</translation>
    </message>
    <message>
        <source>a hint, no proof</source>
        <translation>僅為線索，並非證據</translation>
    </message>
    <message>
        <source>{what} ({hint})</source>
        <translation>{what}（{hint}）</translation>
    </message>
    <message>
        <source>The report shows something else than you decided.</source>
        <translation>報告顯示的與您的決定不同。</translation>
    </message>
    <message>
        <source>Say which side counts.</source>
        <translation>請說明以哪一方為準。</translation>
    </message>
    <message>
        <source>The report shows a refund that was not decided here.</source>
        <translation>報告顯示了一筆不是在此決定的退款。</translation>
    </message>
    <message>
        <source>Until you answer, that money cannot be refunded a second time.</source>
        <translation>在您答覆之前，這筆錢不能再次退款。</translation>
    </message>
    <message>
        <source>You decided this, but the report does not show it.</source>
        <translation>您已做出決定，但報告沒有顯示。</translation>
    </message>
    <message>
        <source>It may not have been done on Amazon.</source>
        <translation>可能尚未在 Amazon 上完成。</translation>
    </message>
    <message>
        <source>Accept Amazon&apos;s state</source>
        <translation>接受 Amazon 的狀態</translation>
    </message>
    <message>
        <source>Keep mine and do it on Amazon</source>
        <translation>保留我的決定並在 Amazon 上完成</translation>
    </message>
    <message>
        <source>Withdraw mine</source>
        <translation>撤回我的決定</translation>
    </message>
    <message>
        <source>Your decision falls; what Amazon shows counts.</source>
        <translation>您的決定作廢，以 Amazon 顯示的為準。</translation>
    </message>
    <message>
        <source>Your decision stands and comes under To do on Amazon again.</source>
        <translation>您的決定仍然有效，並再次列入「Amazon 待辦」。</translation>
    </message>
    <message>
        <source>As if you had never decided it; nothing is to be done on Amazon.</source>
        <translation>如同從未做出該決定；無需在 Amazon 上操作。</translation>
    </message>
    <message>
        <source>{amount} count as refunded; your own decision falls.</source>
        <translation>{amount} 計為已退款；您自己的決定作廢。</translation>
    </message>
    <message>
        <source>{amount} count as refunded, as if you had decided it.</source>
        <translation>{amount} 計為已退款，如同由您決定。</translation>
    </message>
    <message>
        <source>Your refund stands as well: if Amazon did pay, the buyer gets money twice.</source>
        <translation>您的退款也仍然有效：如果 Amazon 確已付款，買家會收到兩次錢。</translation>
    </message>
</context>
<context>
    <name>ConflictBlock</name>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 項，共 {count} 項</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>答覆…</translation>
    </message>
    <message>
        <source>Answer the conflict</source>
        <translation>答覆該衝突</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Conflict with the report</source>
        <translation>與報告衝突</translation>
    </message>
    <message numerus="yes">
        <source>Conflict with the report, %n in all</source>
        <translation>
            <numerusform>與報告衝突，共 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>The buyer may get money twice.</source>
        <translation>買家可能會收到兩次錢。</translation>
    </message>
    <message>
        <source>Look into Manage Orders first. Type why you keep your refund.</source>
        <translation>請先查看「管理訂單」。請說明您為何保留退款。</translation>
    </message>
    <message>
        <source>Type a reason first</source>
        <translation>請先填寫理由</translation>
    </message>
    <message>
        <source>You can undo it until it is exported.</source>
        <translation>匯出之前都可以復原。</translation>
    </message>
    <message>
        <source>You decided</source>
        <translation>您的決定</translation>
    </message>
    <message>
        <source>The report shows</source>
        <translation>報告顯示</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>以哪一方為準</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Contact buyer</source>
        <translation>聯絡買家</translation>
    </message>
    <message>
        <source>Open order on Amazon</source>
        <translation>在 Amazon 上開啟訂單</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>複製訊息</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>編輯範本…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Wait for the buyer, remind me in</source>
        <translation>等待買家回覆，提醒時間：</translation>
    </message>
    <message>
        <source>Remind me in</source>
        <translation>提醒時間</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The request stays at “{status}”.</source>
        <translation>請求狀態仍為「{status}」。</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>不使用範本</translation>
    </message>
    <message>
        <source>Defective: offer a replacement</source>
        <translation>商品有瑕疵：提供換貨</translation>
    </message>
    <message>
        <source>Parts missing: send them</source>
        <translation>缺少配件：補寄</translation>
    </message>
    <message>
        <source>Wrong item sent</source>
        <translation>寄錯商品</translation>
    </message>
    <message>
        <source>Ask for details</source>
        <translation>詢問詳情</translation>
    </message>
    <message>
        <source>Return instructions</source>
        <translation>退貨說明</translation>
    </message>
    <message>
        <source>Offer a partial refund</source>
        <translation>提議部分退款</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>已收到退貨</translation>
    </message>
    <message>
        <source>Outside the return window</source>
        <translation>超出退貨期限</translation>
    </message>
</context>
<context>
    <name>CountCharts</name>
    <message>
        <source>average {count}</source>
        <translation>平均 {count}</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>週（起始日）</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>requests per week</source>
        <translation>每週請求數</translation>
    </message>
    <message>
        <source>refunded by now</source>
        <translation>目前已退款</translation>
    </message>
    <message>
        <source>not refunded</source>
        <translation>未退款</translation>
    </message>
    <message>
        <source>in {weeks} weeks, {count} more than in the {weeks} before</source>
        <translation>{weeks} 週內的請求，比先前 {weeks} 週多 {count} 個</translation>
    </message>
    <message>
        <source>in {weeks} weeks, {count} fewer than in the {weeks} before</source>
        <translation>{weeks} 週內的請求，比先前 {weeks} 週少 {count} 個</translation>
    </message>
    <message>
        <source>in {weeks} weeks, as many as in the {weeks} before</source>
        <translation>{weeks} 週內的請求，與先前 {weeks} 週相同</translation>
    </message>
    <message>
        <source>No buyer asked for a return in these weeks. Look further back, or drop a newer returns report.</source>
        <translation>這幾週沒有買家申請退貨。請查看更長的期間，或拖入較新的退貨報告。</translation>
    </message>
    <message>
        <source>{week}: {requests}, {refunded} refunded</source>
        <translation>{week}：{requests}，其中 {refunded} 個已退款</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>of {total} returns are of the SKUs that come back most</source>
        <translation>筆屬於退貨最多的 SKU（共 {total} 筆退貨）</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{sku}, {reason}: {count} of {total}</source>
        <translation>{sku}，{reason}：{count} 筆，共 {total} 筆</translation>
    </message>
    <message>
        <source>Other or not known</source>
        <translation>其他或未知</translation>
    </message>
    <message>
        <source>of {total} requests are the buyer&apos;s choice</source>
        <translation>的請求屬於買家原因（共 {total} 個）</translation>
    </message>
    <message>
        <source>{week}, {fault}: {count} of {total}</source>
        <translation>{week}，{fault}：{count} 個，共 {total} 個</translation>
    </message>
    <message>
        <source>{sku}: {rate}, {returned} of {ordered} units</source>
        <translation>{sku}：{rate}，訂購 {ordered} 件，退回 {returned} 件</translation>
    </message>
    <message>
        <source>of {ordered} ordered units come back</source>
        <translation>的已訂購商品被退回（共訂購 {ordered} 件）</translation>
    </message>
    <message>
        <source>all orders of your order reports, not only of these weeks</source>
        <translation>您的訂單報告中的所有訂單，不限於這幾週</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>訂購</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>退貨率</translation>
    </message>
    <message>
        <source>How many you sold stands in an order report. Download one in Seller Central (Orders, Order Reports) and drop it here.</source>
        <translation>銷量要看訂單報告。請在賣家平台下載（「訂單」›「訂單報告」），然後拖到這裡。</translation>
    </message>
    <message>
        <source>answered in time, {late} of {judged} late</source>
        <translation>準時答覆，共 {judged} 個，其中 {late} 個逾期</translation>
    </message>
    <message>
        <source>{count} answered outside the program are not counted</source>
        <translation>未計入在本程式之外答覆的 {count} 個</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>準時</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>準時比例</translation>
    </message>
    <message>
        <source>goal {per_cent}</source>
        <translation>目標 {per_cent}</translation>
    </message>
    <message>
        <source>at or over the goal</source>
        <translation>達到或超過目標</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>低於目標</translation>
    </message>
    <message>
        <source>Nothing to judge by: reports do not tell when a request was answered. What you decide in this program is counted.</source>
        <translation>尚無可統計的資料：報告不會說明請求是何時答覆的。只統計您在本程式中做出的決定。</translation>
    </message>
    <message>
        <source>{week}: {share} in time, {count} of {total}</source>
        <translation>{week}：{share} 準時，{count} 個，共 {total} 個</translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message>
        <source>Quantity of {sku}</source>
        <translation>{sku} 的數量</translation>
    </message>
    <message>
        <source>How does it look?</source>
        <translation>狀況如何？</translation>
    </message>
    <message>
        <source>Condition of {sku}</source>
        <translation>{sku} 的狀況</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>僅您可見</translation>
    </message>
    <message>
        <source>Note on {sku}</source>
        <translation>{sku} 的備註</translation>
    </message>
    <message>
        <source>{announced} announced, {counted} counted so far</source>
        <translation>應退回 {announced} 件，已清點 {counted} 件</translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>US dollar</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>加幣</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>墨西哥披索</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>巴西里爾</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>英鎊</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>歐元</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>瑞典克朗</translation>
    </message>
    <message>
        <source>Polish złoty</source>
        <translation>波蘭茲羅提</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>土耳其里拉</translation>
    </message>
    <message>
        <source>UAE dirham</source>
        <translation>阿聯迪爾汗</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <translation>沙烏地里亞爾</translation>
    </message>
    <message>
        <source>Egyptian pound</source>
        <translation>埃及鎊</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>南非蘭特</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>印度盧比</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日圓</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>新加坡幣</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>澳幣</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>人民幣</translation>
    </message>
</context>
<context>
    <name>CurrencyUnit</name>
    <message>
        <source>USD</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>CAD</source>
        <translation>加幣</translation>
    </message>
    <message>
        <source>MXN</source>
        <translation>墨西哥披索</translation>
    </message>
    <message>
        <source>BRL</source>
        <translation>里爾</translation>
    </message>
    <message>
        <source>GBP</source>
        <translation>英鎊</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>歐元</translation>
    </message>
    <message>
        <source>SEK</source>
        <translation>瑞典克朗</translation>
    </message>
    <message>
        <source>PLN</source>
        <translation>茲羅提</translation>
    </message>
    <message>
        <source>TRY</source>
        <translation>里拉</translation>
    </message>
    <message>
        <source>AED</source>
        <translation>迪爾汗</translation>
    </message>
    <message>
        <source>SAR</source>
        <translation>沙烏地里亞爾</translation>
    </message>
    <message>
        <source>EGP</source>
        <translation>埃及鎊</translation>
    </message>
    <message>
        <source>ZAR</source>
        <translation>蘭特</translation>
    </message>
    <message>
        <source>INR</source>
        <translation>盧比</translation>
    </message>
    <message>
        <source>JPY</source>
        <translation>日圓</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>新加坡幣</translation>
    </message>
    <message>
        <source>AUD</source>
        <translation>澳幣</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>人民幣</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The data file is damaged</source>
        <translation>資料檔已損壞</translation>
    </message>
    <message>
        <source>The data file is missing</source>
        <translation>資料檔不見了</translation>
    </message>
    <message>
        <source>An empty shop</source>
        <translation>空商店</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>可以讀取的內容</translation>
    </message>
    <message>
        <source>The newest backup</source>
        <translation>最新的備份</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>如何繼續</translation>
    </message>
    <message>
        <source>The file is read row by row; what is found is shown before it is used.</source>
        <translation>系統會逐列讀取該檔案；讀到的內容會先顯示，然後才使用。</translation>
    </message>
    <message>
        <source>The backups stay where they are.</source>
        <translation>備份仍保留在原處。</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>還原此備份</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Begin with an empty shop</source>
        <translation>以空商店開始</translation>
    </message>
    <message>
        <source>Read the damaged file</source>
        <translation>讀取損壞的檔案</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>以此內容繼續</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading and checking…</source>
        <translation>正在讀取並檢查…</translation>
    </message>
    <message>
        <source>{file} is missing in {folder} or empty, but there are backups of it.</source>
        <translation>{folder} 中的 {file} 不見了或是空的，但有它的備份。</translation>
    </message>
    <message>
        <source>{file} in {folder} is damaged and cannot be used.</source>
        <translation>{folder} 中的 {file} 已損壞，無法使用。</translation>
    </message>
    <message>
        <source>Whatever you choose, it is kept there under another name; nothing of it is deleted.</source>
        <translation>無論您如何選擇，它都會以另一個名稱保留在原處，其中的內容不會被刪除。</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>正在尋找備份</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>正在讀取</translation>
    </message>
    <message>
        <source>Backup of {moment}</source>
        <translation>{moment} 的備份</translation>
    </message>
</context>
<context>
    <name>DataPlaceBar</name>
    <message>
        <source>Where the data lies</source>
        <translation>資料所在的位置</translation>
    </message>
    <message>
        <source>The data lies on a network drive, where it can be damaged. Keep it on this computer.</source>
        <translation>資料位於網路磁碟機上，可能會損壞。請將資料存放在本機。</translation>
    </message>
    <message>
        <source>{service} copies the data while it is written, which can damage it. Keep it elsewhere.</source>
        <translation>{service} 會在寫入資料時複製資料，可能造成損壞。請將資料存放到其他位置。</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>開啟資料存放資料夾</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>不再顯示</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Of the marketplace&apos;s calendar</source>
        <translation>依商城當地日期</translation>
    </message>
</context>
<context>
    <name>DayMenu</name>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>3 天後</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>下週一</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>2 週後</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>其他日期…</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>Answer the claim within {time}</source>
        <translation>請在 {time}內答覆申報</translation>
    </message>
    <message>
        <source>Answer within {time}</source>
        <translation>請在 {time}內答覆</translation>
    </message>
    <message>
        <source>Refund due within {time}</source>
        <translation>須在 {time}內退款</translation>
    </message>
    <message>
        <source>Check in within {time}</source>
        <translation>請在 {time}內驗貨</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小時</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>until {day}, 24:00</source>
        <translation>截至 {day} 24:00</translation>
    </message>
    <message>
        <source>until {day}, 24:00 in {city}</source>
        <translation>截至{city}時間 {day} 24:00</translation>
    </message>
    <message>
        <source>{there} · {day}, {time} here</source>
        <translation>{there} · 本地時間 {day} {time}</translation>
    </message>
    <message>
        <source>Answer the claim by tomorrow</source>
        <translation>最晚明天答覆申報</translation>
    </message>
    <message>
        <source>Answer by tomorrow</source>
        <translation>最晚明天答覆</translation>
    </message>
    <message>
        <source>Refund due by tomorrow</source>
        <translation>最晚明天退款</translation>
    </message>
    <message>
        <source>Check in by tomorrow</source>
        <translation>最晚明天驗貨</translation>
    </message>
    <message>
        <source>by {day} · A-to-Z</source>
        <translation>最晚 {day} · A-to-Z</translation>
    </message>
    <message>
        <source>by {day} · then A-to-Z risk</source>
        <translation>最晚 {day} · 逾期有 A-to-Z 風險</translation>
    </message>
    <message>
        <source>by {day} · after receipt</source>
        <translation>最晚 {day} · 自收貨日起算</translation>
    </message>
    <message>
        <source>by {day} · refund due then</source>
        <translation>最晚 {day} · 當天須完成退款</translation>
    </message>
    <message>
        <source>was due {day} · A-to-Z</source>
        <translation>期限為 {day} · A-to-Z</translation>
    </message>
    <message>
        <source>was due {day} · A-to-Z risk</source>
        <translation>期限為 {day} · 有 A-to-Z 風險</translation>
    </message>
    <message>
        <source>was due {day} · refund late</source>
        <translation>期限為 {day} · 退款已逾期</translation>
    </message>
    <message>
        <source>Answer the A-to-Z claim</source>
        <translation>請答覆 A-to-Z 申報</translation>
    </message>
    <message>
        <source>the last day is not known</source>
        <translation>最後期限未知</translation>
    </message>
    <message>
        <source>Answer the buyer</source>
        <translation>請答覆買家</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>應退款</translation>
    </message>
    <message>
        <source>Check the goods in</source>
        <translation>請驗貨</translation>
    </message>
    <message>
        <source>To do on Amazon</source>
        <translation>Amazon 待辦</translation>
    </message>
    <message>
        <source>do it in Seller Central, then tick it off</source>
        <translation>請在賣家平台處理，然後勾選完成</translation>
    </message>
    <message>
        <source>Conflict with the report</source>
        <translation>與報告衝突</translation>
    </message>
    <message>
        <source>say which side counts</source>
        <translation>請說明以哪一方為準</translation>
    </message>
    <message>
        <source>waiting for the buyer until {day}</source>
        <translation>等待買家回覆至 {day}</translation>
    </message>
</context>
<context>
    <name>DeadlineStrip</name>
    <message>
        <source>Show all dates</source>
        <translation>顯示所有日期</translation>
    </message>
</context>
<context>
    <name>DeadlinesDialog</name>
    <message>
        <source>Deadlines of {store}</source>
        <translation>{store} 的期限</translation>
    </message>
    <message>
        <source>Days end at midnight in the time zone of the store. Your own values count at once.</source>
        <translation>每天以商店所在時區的午夜為止。您自訂的值立即生效。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>DecisionFlow</name>
    <message>
        <source>Comment saved for {order}</source>
        <translation>已儲存 {order} 的買家留言</translation>
    </message>
    <message>
        <source>{order}: {mark}</source>
        <translation>{order}：{mark}</translation>
    </message>
    <message>
        <source>Done on Amazon: {order}</source>
        <translation>已在 Amazon 上完成：{order}</translation>
    </message>
    <message>
        <source>Refund cancelled on Amazon: {order}</source>
        <translation>已在 Amazon 上取消退款：{order}</translation>
    </message>
    <message>
        <source>All announced goods are checked in already.</source>
        <translation>應退回的貨品已全部驗貨。</translation>
    </message>
    <message>
        <source>Checked in {order}</source>
        <translation>已驗貨：{order}</translation>
    </message>
    <message>
        <source>Conflict answered for {order}</source>
        <translation>已答覆 {order} 的衝突</translation>
    </message>
    <message numerus="yes">
        <source>Authorized %n request(s)</source>
        <translation>
            <numerusform>已授權 %n 個請求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed %n request(s)</source>
        <translation>
            <numerusform>已關閉 %n 個請求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refunds decided for %n request(s)</source>
        <translation>
            <numerusform>已決定 %n 個請求的退款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages kept for %n request(s)</source>
        <translation>
            <numerusform>已儲存 %n 個請求的訊息</numerusform>
        </translation>
    </message>
    <message>
        <source>Authorized {order}</source>
        <translation>已授權 {order}</translation>
    </message>
    <message>
        <source>Closed {order}</source>
        <translation>已關閉 {order}</translation>
    </message>
    <message>
        <source>Refund decided for {order}</source>
        <translation>已決定退款：{order}</translation>
    </message>
    <message>
        <source>Message kept for {order}</source>
        <translation>已儲存訊息：{order}</translation>
    </message>
</context>
<context>
    <name>DecisionState</name>
    <message>
        <source>Held</source>
        <translation>暫存</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>待匯出</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已送出</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>與報告不符</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>authorize</source>
        <translation>授權退貨</translation>
    </message>
    <message>
        <source>close</source>
        <translation>關閉請求</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>message to the buyer</source>
        <translation>給買家的訊息</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>驗貨</translation>
    </message>
    <message>
        <source>buyer comment</source>
        <translation>買家留言</translation>
    </message>
    <message>
        <source>closed by the buyer</source>
        <translation>買家已關閉</translation>
    </message>
    <message>
        <source>parcel lost</source>
        <translation>包裹遺失</translation>
    </message>
    <message>
        <source>note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>attachment taken off</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>稍後處理</translation>
    </message>
    <message>
        <source>waking it</source>
        <translation>結束稍後處理</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>end of the reminder</source>
        <translation>取消提醒</translation>
    </message>
    <message>
        <source>Amazon&apos;s state accepted</source>
        <translation>已接受 Amazon 的狀態</translation>
    </message>
    <message>
        <source>own decision kept</source>
        <translation>已保留自己的決定</translation>
    </message>
    <message>
        <source>own decision withdrawn</source>
        <translation>已撤回自己的決定</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>一項變更</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Request</source>
        <translation>請求</translation>
    </message>
</context>
<context>
    <name>DetailPlace</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>{file} cannot be written there.</source>
        <translation>無法在該位置寫入 {file}。</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已另存為 {file}。</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>儲存診斷資訊</translation>
    </message>
    <message>
        <source>These files help to find a fault. Read them before you send them to anyone: they hold no words of buyers, no amounts and no whole order ids. The program itself sends nothing.</source>
        <translation>這些檔案有助於找出故障。傳送給他人之前請先閱讀：其中沒有買家的文字、沒有金額，也沒有完整的訂單編號。程式本身不會傳送任何內容。</translation>
    </message>
    <message>
        <source>Looking at the stored data…</source>
        <translation>正在檢查已儲存的資料…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>檔案內容</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DialogNotices</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>要捨棄已輸入的內容嗎？</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>繼續編輯</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
</context>
<context>
    <name>Disposition</name>
    <message>
        <source>Sellable</source>
        <translation>可銷售</translation>
    </message>
    <message>
        <source>Damaged by Amazon</source>
        <translation>Amazon 造成損壞</translation>
    </message>
    <message>
        <source>Damaged by the buyer</source>
        <translation>買家造成損壞</translation>
    </message>
    <message>
        <source>Damaged by the carrier</source>
        <translation>貨運業者造成損壞</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>瑕疵</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop to attach to this request</source>
        <translation>放開即可附加到此請求</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop your Amazon reports here</source>
        <translation>將 Amazon 報告拖到這裡</translation>
    </message>
    <message>
        <source>Files, a folder or a .zip: .tsv, .txt, .csv, .xml, .xlsx or .ods. You see what will change before anything is written.</source>
        <translation>檔案、資料夾或 .zip：.tsv、.txt、.csv、.xml、.xlsx 或 .ods。寫入之前，您會先看到將發生的變化。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>選擇檔案…</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>now: {count}</source>
        <translation>目前：{count}</translation>
    </message>
    <message>
        <source>same as your rules now</source>
        <translation>與現行規則相同</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>{days} d overdue</source>
        <translation>逾期 {days} 天</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Claim today</source>
        <translation>今天答覆申報</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Refund today</source>
        <translation>今天退款</translation>
    </message>
    <message>
        <source>Check today</source>
        <translation>今天驗貨</translation>
    </message>
    <message>
        <source>Claim, {days} d</source>
        <translation>申報 {days} 天</translation>
    </message>
    <message>
        <source>{days} d left</source>
        <translation>剩 {days} 天</translation>
    </message>
    <message>
        <source>Refund in {days} d</source>
        <translation>{days} 天內退款</translation>
    </message>
    <message>
        <source>Check in {days} d</source>
        <translation>{days} 天內驗貨</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>申報</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>待答覆</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Check goods</source>
        <translation>驗貨</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>on Amazon</source>
        <translation>Amazon 後台</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>衝突</translation>
    </message>
    <message>
        <source>with report</source>
        <translation>與報告不符</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>稍後處理</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>again {day}</source>
        <translation>{day} 再提醒</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Clear search</source>
        <translation>清除搜尋</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>找不到「{words}」</translation>
    </message>
    <message>
        <source>Searched for {what}</source>
        <translation>已搜尋：{what}</translation>
    </message>
    <message>
        <source>The search looks at order, RMA, SKU, ASIN, product, tracking, comment and note.</source>
        <translation>搜尋範圍：訂單、RMA、SKU、ASIN、商品、追蹤編號、留言和備註。</translation>
    </message>
    <message>
        <source>The next report you import may bring some.</source>
        <translation>匯入下一份報告後可能會出現。</translation>
    </message>
    <message>
        <source>Nothing needs action</source>
        <translation>沒有需要處理的請求</translation>
    </message>
    <message>
        <source>New requests come with the next report you import.</source>
        <translation>匯入下一份報告即可看到新請求。</translation>
    </message>
    <message>
        <source>No request waits for authorization</source>
        <translation>沒有待授權的請求</translation>
    </message>
    <message>
        <source>No authorized request</source>
        <translation>沒有已授權的請求</translation>
    </message>
    <message>
        <source>Requests come here when you authorize them, or a report says so.</source>
        <translation>您授權的請求，或報告顯示已授權的請求，會出現在此處。</translation>
    </message>
    <message>
        <source>No completed request</source>
        <translation>沒有已完成的請求</translation>
    </message>
    <message>
        <source>Requests come here when they are refunded in full, or a report says so.</source>
        <translation>已全額退款的請求，或報告顯示已完成的請求，會出現在此處。</translation>
    </message>
    <message>
        <source>You have closed no request</source>
        <translation>您尚未關閉任何請求</translation>
    </message>
    <message>
        <source>What you close stays here to look up.</source>
        <translation>您關閉的請求會保留在此處供查閱。</translation>
    </message>
    <message>
        <source>No buyer has closed a request</source>
        <translation>沒有買家關閉的請求</translation>
    </message>
    <message>
        <source>A report does not tell this; mark such a request yourself.</source>
        <translation>報告不會說明這一點，請自行標記此類請求。</translation>
    </message>
    <message>
        <source>No A-to-Z Guarantee claim is open</source>
        <translation>沒有未結案的 A-to-Z 申報</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>沒有逾期的請求</translation>
    </message>
    <message>
        <source>What is due next stands under Needs action.</source>
        <translation>接下來到期的請求見「需要處理」。</translation>
    </message>
    <message>
        <source>No refund is due</source>
        <translation>沒有應退款的請求</translation>
    </message>
    <message>
        <source>Requests come here when their goods are checked in.</source>
        <translation>完成驗貨後，請求會出現在此處。</translation>
    </message>
    <message>
        <source>No goods to check</source>
        <translation>沒有待驗的貨品</translation>
    </message>
    <message>
        <source>Requests come here when the carrier reports a delivery.</source>
        <translation>貨運業者報告送達後，請求會出現在此處。</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>今天沒有到期的請求</translation>
    </message>
    <message>
        <source>No request is snoozed</source>
        <translation>沒有稍後處理的請求</translation>
    </message>
    <message>
        <source>Press H on a request to let it rest until a day; a deadline wakes it before.</source>
        <translation>在請求上按 H，可稍後處理至某一天；若期限先到，會提前結束。</translation>
    </message>
    <message>
        <source>Nothing to do on Amazon</source>
        <translation>Amazon 上沒有待辦</translation>
    </message>
    <message>
        <source>What you decide comes here until it is done in Seller Central.</source>
        <translation>您的決定會列在此處，直至在賣家平台完成。</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>沒有衝突</translation>
    </message>
    <message>
        <source>Where a report shows something else than you decided, the request comes here.</source>
        <translation>當報告顯示的與您的決定不同時，該請求會出現在這裡。</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>沒有請求</translation>
    </message>
</context>
<context>
    <name>EncryptDialog</name>
    <message>
        <source>Encrypt the data</source>
        <translation>加密資料</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>變更通行密語</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>That is not what was shown. Compare it with your copy.</source>
        <translation>這與顯示的內容不符。請與您抄下的內容核對。</translation>
    </message>
    <message>
        <source>Encrypting and checking…</source>
        <translation>正在加密並檢查…</translation>
    </message>
    <message>
        <source>Type the groups</source>
        <translation>請輸入這幾組</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>至少 %n 個字元</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>兩次輸入不一致</translation>
    </message>
    <message>
        <source>Requests, decisions, buyers&apos; words and all backups in the data folder are encrypted. Files that you export or copy elsewhere are not.</source>
        <translation>請求、決定、買家的文字以及資料存放資料夾中的所有備份都會加密。您匯出或複製到別處的檔案不會加密。</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>通行密語</translation>
    </message>
    <message>
        <source>The system&apos;s key store</source>
        <translation>系統的金鑰庫</translation>
    </message>
    <message>
        <source>How the data is opened</source>
        <translation>如何開啟資料</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>開啟方式</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>通行密語</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>Whoever is logged in as you on this computer opens the data without being asked.</source>
        <translation>任何在本機上以您的身分登入的人，不必輸入任何內容即可開啟資料。</translation>
    </message>
    <message>
        <source>This is the recovery key. Write it down or print it, and keep it away from this computer: it is shown only now. It opens the data and every backup when the passphrase is forgotten or the computer is lost. Without both of them nobody can read the data any more, and neither can we.</source>
        <translation>這是還原金鑰。請抄寫或列印下來，並存放在本機以外的地方：它只在此時顯示一次。忘記通行密語或遺失電腦時，可用它開啟資料和所有備份。如果兩者都沒有，任何人都無法再讀取資料，我們也無法。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>還原金鑰</translation>
    </message>
    <message>
        <source>From your copy of the recovery key, type the groups {numbers}.</source>
        <translation>請從您抄下的還原金鑰中輸入第 {numbers} 組。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>組</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>再次顯示金鑰</translation>
    </message>
</context>
<context>
    <name>EncryptedDialog</name>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>The data and its backups are encrypted. Without encryption whoever gets hold of this computer or its disk can read them. A new recovery key comes with taking the encryption off and putting it on again.</source>
        <translation>資料及其備份已加密。若不加密，任何拿到本機或其磁碟的人都能讀取。解除加密後重新加密，會得到新的還原金鑰。</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>變更通行密語…</translation>
    </message>
    <message>
        <source>Take the encryption off</source>
        <translation>解除加密</translation>
    </message>
    <message>
        <source>Decrypting and checking…</source>
        <translation>正在解密並檢查…</translation>
    </message>
</context>
<context>
    <name>EndedBar</name>
    <message>
        <source>The last run</source>
        <translation>上次執行</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. What you decided is saved.</source>
        <translation>程式上次意外結束。您已做的決定都已儲存。</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>儲存診斷資訊…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>不再顯示</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The data folder {folder} cannot be used ({reason}).</source>
        <translation>無法使用資料存放資料夾 {folder}（{reason}）。</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used.</source>
        <translation>無法使用資料存放資料夾 {folder}。</translation>
    </message>
    <message>
        <source>Check your rights there, or choose another folder.</source>
        <translation>請檢查您在該處的權限，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The data in {folder} is open in another window, which does not answer.</source>
        <translation>{folder} 中的資料已在另一個視窗中開啟，但該視窗沒有回應。</translation>
    </message>
    <message>
        <source>Close that window, or end its program, and start again.</source>
        <translation>請關閉該視窗或結束其程式，然後重新啟動。</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of this program ({schema}).</source>
        <translation>{file} 由本程式的較新版本建立（{schema}）。</translation>
    </message>
    <message>
        <source>Install the newest version. Nothing was changed.</source>
        <translation>請安裝最新版本。未做任何變更。</translation>
    </message>
    <message>
        <source>{file} belongs to another program. Choose another data folder.</source>
        <translation>{file} 屬於其他程式。請選擇其他資料存放資料夾。</translation>
    </message>
    <message>
        <source>The data file {file} is damaged.</source>
        <translation>資料檔 {file} 已損壞。</translation>
    </message>
    <message>
        <source>Close the program and open its window again: it offers the newest good backup.</source>
        <translation>請關閉程式並重新開啟視窗：它會提供最新的完好備份。</translation>
    </message>
    <message>
        <source>The data file {file} cannot be written.</source>
        <translation>無法寫入資料檔 {file}。</translation>
    </message>
    <message>
        <source>Check the free space and your rights in its folder.</source>
        <translation>請檢查可用空間以及您在該資料夾中的權限。</translation>
    </message>
    <message>
        <source>The data file {file} is in use by another window or program.</source>
        <translation>其他視窗或程式正在使用資料檔 {file}。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>未做任何變更。請稍後再試一次。</translation>
    </message>
    <message>
        <source>The data is not sound; findings: {count}.</source>
        <translation>資料有問題，共發現 {count} 處。</translation>
    </message>
    <message>
        <source>Keep a copy, then go back to the newest sound backup.</source>
        <translation>請先保留一份副本，然後還原最新的完好備份。</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {file}.</source>
        <translation>無法將設定儲存到 {file}。</translation>
    </message>
    <message>
        <source>Check the rights of its folder and the room on the disk.</source>
        <translation>請檢查其資料夾的權限和磁碟空間。</translation>
    </message>
    <message>
        <source>A fingerprint of the journal is 64 digits and letters from a to f.</source>
        <translation>日誌指紋由 64 個數字和字母 a 到 f 組成。</translation>
    </message>
    <message>
        <source>Copy all of it.</source>
        <translation>請完整複製。</translation>
    </message>
    <message>
        <source>The backup {file} cannot be written in the folder “{folder}”.</source>
        <translation>無法將備份 {file} 寫入資料夾「{folder}」。</translation>
    </message>
    <message>
        <source>The backup {file} cannot be written there.</source>
        <translation>無法在該位置寫入備份 {file}。</translation>
    </message>
    <message>
        <source>Check the free space, or choose another folder.</source>
        <translation>請檢查可用空間，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The disk has too little room for a backup: {size_mb} MB are needed.</source>
        <translation>磁碟空間不足，無法備份：需要 {size_mb} MB。</translation>
    </message>
    <message>
        <source>Make room there; your work goes on meanwhile.</source>
        <translation>請騰出空間；在此期間您可以繼續工作。</translation>
    </message>
    <message>
        <source>{file} is no backup of this program, or it is damaged.</source>
        <translation>{file} 不是本程式的備份，或已損壞。</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>請選擇其他備份。</translation>
    </message>
    <message>
        <source>Install the newest version, or choose another backup.</source>
        <translation>請安裝最新版本，或選擇其他備份。</translation>
    </message>
    <message>
        <source>{file} was looked through and is damaged; it was not used.</source>
        <translation>經檢查 {file} 已損壞，因此沒有使用。</translation>
    </message>
    <message>
        <source>Choose another backup, and have the disk checked.</source>
        <translation>請選擇其他備份，並檢查磁碟。</translation>
    </message>
    <message>
        <source>Another window or program has the data open. Nothing was changed.</source>
        <translation>另一個視窗或程式已開啟資料。未做任何變更。</translation>
    </message>
    <message>
        <source>Close it, then restore again.</source>
        <translation>請將其關閉，然後再次還原。</translation>
    </message>
    <message>
        <source>Something was written while the backup was being restored.</source>
        <translation>還原備份期間有其他內容寫入。</translation>
    </message>
    <message>
        <source>Nothing was restored. Restore again.</source>
        <translation>未還原任何內容。請再次還原。</translation>
    </message>
    <message>
        <source>The backup cannot be put in place ({reason}). Nothing was changed.</source>
        <translation>無法將備份放回資料位置（{reason}）。未做任何變更。</translation>
    </message>
    <message>
        <source>The backup cannot be put in place. Nothing was changed.</source>
        <translation>無法將備份放回資料位置。未做任何變更。</translation>
    </message>
    <message>
        <source>Check the free space and your rights in the data folder.</source>
        <translation>請檢查可用空間以及您對資料存放資料夾的權限。</translation>
    </message>
    <message>
        <source>Nothing can be read out of the damaged file.</source>
        <translation>損壞的檔案中沒有可以讀取的內容。</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>請還原備份。</translation>
    </message>
    <message>
        <source>{file} is the program&apos;s own data file. Choose another name.</source>
        <translation>{file} 是本程式自身的資料檔。請使用其他名稱。</translation>
    </message>
    <message>
        <source>This program was installed without what encrypted data needs.</source>
        <translation>安裝本程式時未包含處理加密資料所需的元件。</translation>
    </message>
    <message>
        <source>Install the package sqlcipher3, or the whole program again.</source>
        <translation>請安裝 sqlcipher3 套件，或重新安裝整個程式。</translation>
    </message>
    <message>
        <source>The data is encrypted.</source>
        <translation>資料已加密。</translation>
    </message>
    <message>
        <source>Give the passphrase or the recovery key: --passphrase-file FILE, or at a terminal.</source>
        <translation>請提供通行密語或還原金鑰：使用 --passphrase-file FILE，或在終端機中輸入。</translation>
    </message>
    <message>
        <source>A passphrase has {shortest} characters or more.</source>
        <translation>通行密語至少要有 {shortest} 個字元。</translation>
    </message>
    <message>
        <source>This is not the passphrase. Type it again, or use the recovery key.</source>
        <translation>通行密語不正確。請重新輸入，或使用還原金鑰。</translation>
    </message>
    <message>
        <source>No passphrase opens this data: the system&apos;s key store has its key.</source>
        <translation>沒有通行密語可以開啟此資料：其金鑰存放在系統的金鑰庫中。</translation>
    </message>
    <message>
        <source>Use the recovery key.</source>
        <translation>請使用還原金鑰。</translation>
    </message>
    <message>
        <source>This is no recovery key: it has nine groups of four letters and digits.</source>
        <translation>這不是還原金鑰：還原金鑰由九組字母和數字組成，每組四個字元。</translation>
    </message>
    <message>
        <source>One of them is mistyped or missing. Compare them one by one.</source>
        <translation>其中有一個字元輸入錯誤或遺漏。請逐一核對。</translation>
    </message>
    <message>
        <source>The data file {file} does not open with this key.</source>
        <translation>此金鑰無法開啟資料檔 {file}。</translation>
    </message>
    <message>
        <source>It is the key of other data, or the file is damaged.</source>
        <translation>這是其他資料的金鑰，或檔案已損壞。</translation>
    </message>
    <message>
        <source>The data is encrypted, and its key file {file} is missing.</source>
        <translation>資料已加密，但金鑰檔 {file} 不見了。</translation>
    </message>
    <message>
        <source>Put it back, or use the recovery key.</source>
        <translation>請將其放回，或使用還原金鑰。</translation>
    </message>
    <message>
        <source>The key file {file} is damaged.</source>
        <translation>金鑰檔 {file} 已損壞。</translation>
    </message>
    <message>
        <source>The key file is damaged.</source>
        <translation>金鑰檔已損壞。</translation>
    </message>
    <message>
        <source>The key file {file} cannot be written. Nothing was changed.</source>
        <translation>無法寫入金鑰檔 {file}。未做任何變更。</translation>
    </message>
    <message>
        <source>The system&apos;s key store cannot be used now. Nothing was changed.</source>
        <translation>現在無法使用系統的金鑰庫。未做任何變更。</translation>
    </message>
    <message>
        <source>Unlock it, or choose a passphrase instead.</source>
        <translation>請解鎖金鑰庫，或改用通行密語。</translation>
    </message>
    <message>
        <source>These files in the data folder would stay readable for everybody: {files}.</source>
        <translation>資料存放資料夾中的下列檔案仍可被任何人讀取：{files}。</translation>
    </message>
    <message>
        <source>Move them elsewhere or delete them first.</source>
        <translation>請先將其移到別處或刪除。</translation>
    </message>
    <message>
        <source>The sample shop is never encrypted.</source>
        <translation>範例商店一律不加密。</translation>
    </message>
    <message>
        <source>This takes {size_mb} MB of free space. Nothing was changed.</source>
        <translation>此操作需要 {size_mb} MB 可用空間。未做任何變更。</translation>
    </message>
    <message>
        <source>{file} could not be read to the end. Nothing was changed.</source>
        <translation>{file} 無法完整讀取。未做任何變更。</translation>
    </message>
    <message>
        <source>Verify the data.</source>
        <translation>請驗證資料。</translation>
    </message>
    <message>
        <source>The data folder cannot be written ({reason}). Nothing was changed.</source>
        <translation>無法寫入資料存放資料夾（{reason}）。未做任何變更。</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Nothing was changed.</source>
        <translation>無法寫入資料存放資料夾。未做任何變更。</translation>
    </message>
    <message>
        <source>Check the free space and your rights there.</source>
        <translation>請檢查可用空間和您在該處的權限。</translation>
    </message>
    <message>
        <source>Another program has the data open. Nothing was changed.</source>
        <translation>另一個程式已開啟資料。未做任何變更。</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>請將其關閉後再試一次。</translation>
    </message>
    <message>
        <source>Something was written meanwhile. Nothing was changed. Try again.</source>
        <translation>期間有其他內容寫入。未做任何變更。請再試一次。</translation>
    </message>
    <message>
        <source>The number of days is a whole number from 0 to {largest}.</source>
        <translation>天數須為 0 到 {largest} 之間的整數。</translation>
    </message>
    <message>
        <source>The words are removed, but the data file could not be written anew, so remains may be in it.</source>
        <translation>文字已刪除，但資料檔無法重新寫入，其中可能仍有殘留。</translation>
    </message>
    <message>
        <source>Close other windows and programs that have it open, make room, and do it again.</source>
        <translation>請關閉其他開啟該檔案的視窗和程式，騰出空間，然後再執行一次。</translation>
    </message>
    <message>
        <source>The words are removed, but these files cannot be opened and may hold some: {files}.</source>
        <translation>文字已刪除，但以下檔案無法開啟，其中可能仍有這些文字：{files}。</translation>
    </message>
    <message>
        <source>Delete them in the data folder if you do not need them.</source>
        <translation>如果不需要這些檔案，請在資料存放資料夾中將其刪除。</translation>
    </message>
    <message>
        <source>The disk has too little room to write the data anew: {size_mb} MB are needed.</source>
        <translation>磁碟空間不足，無法重新寫入資料：需要 {size_mb} MB。</translation>
    </message>
    <message>
        <source>Make room there; nothing was removed.</source>
        <translation>請騰出空間；沒有刪除任何內容。</translation>
    </message>
    <message>
        <source>Choose the returns report: Seller Central › Orders › Manage Returns.</source>
        <translation>請選擇退貨報告：賣家平台 › 訂單 › 管理退貨。</translation>
    </message>
    <message>
        <source>Download the report again.</source>
        <translation>請重新下載報告。</translation>
    </message>
    <message>
        <source>{file} is not there. Choose the file again.</source>
        <translation>找不到 {file}。請重新選擇檔案。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>無法讀取 {file}（{reason}）。</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>無法讀取 {file}。</translation>
    </message>
    <message>
        <source>Close it in other programs and check that you may open it.</source>
        <translation>請在其他程式中關閉該檔案，並確認您有權開啟。</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the report file inside it.</source>
        <translation>{file} 是資料夾。請選擇其中的報告檔案。</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} 是空檔案。</translation>
    </message>
    <message>
        <source>{file} has {size_mb} MB; a report has {limit_mb} MB at most.</source>
        <translation>{file} 大小為 {size_mb} MB；報告最大為 {limit_mb} MB。</translation>
    </message>
    <message>
        <source>{file}: these columns are missing: {missing}. Found: {found}.</source>
        <translation>{file}：缺少下列欄：{missing}。找到的欄：{found}。</translation>
    </message>
    <message>
        <source>{file}: these columns are missing: {missing}.</source>
        <translation>{file}：缺少下列欄：{missing}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: these columns come more than once: {columns}.</source>
        <translation>{file} 第 {line} 列：下列欄重複出現：{columns}。</translation>
    </message>
    <message>
        <source>{file} is a table, but none of Amazon&apos;s known ones. Found: {found}.</source>
        <translation>{file} 是表格，但不是已知的 Amazon 報告。找到的欄：{found}。</translation>
    </message>
    <message>
        <source>{file} is a table, but none of Amazon&apos;s known ones.</source>
        <translation>{file} 是表格，但不是已知的 Amazon 報告。</translation>
    </message>
    <message>
        <source>Say in the window which column is which, or choose another.</source>
        <translation>請在視窗中說明各欄的含義，或選擇其他檔案。</translation>
    </message>
    <message>
        <source>{file} declares entities or a document type, which no report does.</source>
        <translation>{file} 宣告了實體或文件類型，報告中不會有這種內容。</translation>
    </message>
    <message>
        <source>{file} is damaged from line {line} on.</source>
        <translation>{file} 從第 {line} 列起已損壞。</translation>
    </message>
    <message>
        <source>{file} is a damaged or unusual workbook.</source>
        <translation>{file} 是損壞的或不常見的活頁簿。</translation>
    </message>
    <message>
        <source>Save it again as .xlsx or .ods, or choose the file Amazon sent.</source>
        <translation>請重新儲存為 .xlsx 或 .ods，或選擇 Amazon 提供的檔案。</translation>
    </message>
    <message>
        <source>{file} claims far more cells or text than a report has.</source>
        <translation>{file} 宣稱的儲存格或文字數量遠超過報告應有的數量。</translation>
    </message>
    <message>
        <source>Choose the file as Amazon sent it.</source>
        <translation>請選擇 Amazon 提供的原始檔案。</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than reports have; it was not unpacked.</source>
        <translation>{file} 解壓縮後遠大於報告應有的大小，因此未解壓縮。</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be unpacked.</source>
        <translation>{file} 已損壞，無法解壓縮。</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>{file} 受密碼保護。</translation>
    </message>
    <message>
        <source>Remove the password, or choose the file as Amazon sent it.</source>
        <translation>請移除密碼，或選擇 Amazon 提供的檔案。</translation>
    </message>
    <message>
        <source>{file} is an archive inside an archive.</source>
        <translation>{file} 是壓縮檔中的壓縮檔。</translation>
    </message>
    <message>
        <source>Unpack the outer one and choose what is in it.</source>
        <translation>請先解壓縮外層，再選擇其中的內容。</translation>
    </message>
    <message>
        <source>No report was found in the archive {file}.</source>
        <translation>壓縮檔 {file} 中找不到報告。</translation>
    </message>
    <message>
        <source>No report was found in the folder {file}.</source>
        <translation>資料夾 {file} 中找不到報告。</translation>
    </message>
    <message>
        <source>The folder {file} has too many files; {limit} reports are read at once.</source>
        <translation>資料夾 {file} 中的檔案太多；一次最多讀取 {limit} 份報告。</translation>
    </message>
    <message>
        <source>Choose a smaller folder, or the reports themselves.</source>
        <translation>請選擇較小的資料夾，或直接選擇報告。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the text cannot be read as {encoding}.</source>
        <translation>{file} 第 {line} 列：無法以 {encoding} 讀取文字。</translation>
    </message>
    <message>
        <source>Choose another text encoding.</source>
        <translation>請選擇其他文字編碼。</translation>
    </message>
    <message>
        <source>{file}: the text encoding was not recognized.</source>
        <translation>{file}：無法辨識文字編碼。</translation>
    </message>
    <message>
        <source>Choose it yourself, or save the file as UTF-8.</source>
        <translation>請自行選擇編碼，或將檔案另存為 UTF-8。</translation>
    </message>
    <message>
        <source>{file}: “{encoding}” is not a text encoding the program knows.</source>
        <translation>{file}：程式不支援文字編碼「{encoding}」。</translation>
    </message>
    <message>
        <source>{file}: no row could be read; nothing was imported.</source>
        <translation>{file}：沒有可讀取的列，未匯入任何內容。</translation>
    </message>
    <message>
        <source>{file} cannot be written in the folder “{folder}”.</source>
        <translation>無法將 {file} 寫入資料夾「{folder}」。</translation>
    </message>
    <message>
        <source>{file} cannot be written there.</source>
        <translation>無法在該位置寫入 {file}。</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another folder.</source>
        <translation>請在其他程式中關閉該檔案，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>This is more than a workbook can hold; {file} was not written.</source>
        <translation>內容超出活頁簿的容量；未寫入 {file}。</translation>
    </message>
    <message>
        <source>Choose CSV instead.</source>
        <translation>請改選 CSV。</translation>
    </message>
    <message>
        <source>There is no column “{column}” in the decisions file.</source>
        <translation>決定檔案中沒有「{column}」欄。</translation>
    </message>
    <message>
        <source>“{format}” is no format of the decisions file. Choose CSV or XLSX.</source>
        <translation>「{format}」不是決定檔案的格式。請選擇 CSV 或 XLSX。</translation>
    </message>
    <message>
        <source>A preset needs a name and at least one column.</source>
        <translation>預存設定需要名稱和至少一欄。</translation>
    </message>
    <message>
        <source>There is no preset “{name}”.</source>
        <translation>沒有名為「{name}」的預存設定。</translation>
    </message>
    <message>
        <source>The preset “{name}” is for what is shown or chosen in the window.</source>
        <translation>預存設定「{name}」只適用於視窗中顯示或選取的內容。</translation>
    </message>
    <message>
        <source>Use it there.</source>
        <translation>請在視窗中使用。</translation>
    </message>
    <message>
        <source>No deadline is open, so there is nothing to export.</source>
        <translation>沒有未到的期限，因此沒有可匯出的內容。</translation>
    </message>
    <message>
        <source>There is no refund to write. Nothing was changed.</source>
        <translation>沒有可寫入的退款。未做任何變更。</translation>
    </message>
    <message>
        <source>Nothing was written. Refunds that cannot go into the file: {count}; the first: order {order}.</source>
        <translation>未寫入任何內容。無法寫入檔案的退款：{count}；第一筆：訂單 {order}。</translation>
    </message>
    <message>
        <source>The columns of these marketplaces differ: {marketplaces}.</source>
        <translation>這些商城的欄各不相同：{marketplaces}。</translation>
    </message>
    <message>
        <source>Export the refunds of each by themselves.</source>
        <translation>請分別匯出各商城的退款。</translation>
    </message>
    <message>
        <source>{file} is neither a photo nor a PDF.</source>
        <translation>{file} 既不是照片，也不是 PDF。</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, GIF, HEIC and PDF can be attached.</source>
        <translation>可以附加 JPEG、PNG、WebP、GIF、HEIC 和 PDF。</translation>
    </message>
    <message>
        <source>{file} has {size_mb} MB; an attachment has {limit_mb} MB at most.</source>
        <translation>{file} 大小為 {size_mb} MB；附件最大為 {limit_mb} MB。</translation>
    </message>
    <message>
        <source>Attach a smaller copy of it.</source>
        <translation>請附加較小的副本。</translation>
    </message>
    <message>
        <source>A request takes {limit} photos and documents at most.</source>
        <translation>每個請求最多可附加 {limit} 份照片和文件。</translation>
    </message>
    <message>
        <source>This is attached already. Nothing was changed.</source>
        <translation>此檔案已附加過。未做任何變更。</translation>
    </message>
    <message>
        <source>There is no return of order {order}.</source>
        <translation>沒有訂單 {order} 的退貨。</translation>
    </message>
    <message>
        <source>This attachment is not there any more.</source>
        <translation>此附件已不存在。</translation>
    </message>
    <message>
        <source>{file} is not as it was attached: the data file is damaged.</source>
        <translation>{file} 與附加時不同：資料檔已損壞。</translation>
    </message>
    <message>
        <source>Verify the data, then go back to the newest sound backup.</source>
        <translation>請驗證資料，然後還原最新的完好備份。</translation>
    </message>
    <message>
        <source>These refunds are of several stores: {stores}.</source>
        <translation>這些退款屬於多間商店：{stores}。</translation>
    </message>
    <message>
        <source>This refund went to Amazon in an Adjustments file, which is processed at once.</source>
        <translation>此退款已透過 Adjustments 檔案送交 Amazon，檔案會立即處理。</translation>
    </message>
    <message>
        <source>It cannot be cancelled any more.</source>
        <translation>已無法取消。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未做任何變更。</translation>
    </message>
    <message>
        <source>The columns “{name}” are not complete.</source>
        <translation>欄設定「{name}」不完整。</translation>
    </message>
    <message>
        <source>The columns are not complete.</source>
        <translation>欄設定不完整。</translation>
    </message>
    <message>
        <source>Give them a name, and say which columns are order id, RMA and SKU; no field twice.</source>
        <translation>請為其命名，並指定哪幾欄是訂單編號、RMA 和 SKU；同一欄位不能重複。</translation>
    </message>
    <message>
        <source>“{name}” is the name for the columns of another kind of file.</source>
        <translation>「{name}」已是另一種檔案的欄設定名稱。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請換一個名稱。</translation>
    </message>
    <message>
        <source>This conflict is not open any more; the request has been read again.</source>
        <translation>此衝突已不存在；請求已重新讀取。</translation>
    </message>
    <message>
        <source>This is no way out of the conflict. Nothing was changed.</source>
        <translation>這不是該衝突的解決方式。未做任何變更。</translation>
    </message>
    <message>
        <source>The money may have moved already. Type why it shall not count any more.</source>
        <translation>款項可能已經轉出。請說明為何不再計入。</translation>
    </message>
    <message>
        <source>The view needs a name. Nothing was saved.</source>
        <translation>檢視需要名稱。未儲存任何內容。</translation>
    </message>
    <message>
        <source>There is nothing to save: search for something first.</source>
        <translation>沒有可儲存的內容：請先進行搜尋。</translation>
    </message>
    <message>
        <source>There is a view “{name}” already. Choose another name.</source>
        <translation>已有名為「{name}」的檢視。請換一個名稱。</translation>
    </message>
    <message>
        <source>This view has been deleted meanwhile.</source>
        <translation>此檢視已在這段期間刪除。</translation>
    </message>
    <message>
        <source>This message template is not there any more. Nothing was changed.</source>
        <translation>此訊息範本已不存在。未做任何變更。</translation>
    </message>
    <message>
        <source>A message template needs a name and words.</source>
        <translation>訊息範本需要名稱和內容。</translation>
    </message>
    <message>
        <source>There are no message templates in the language “{language}”.</source>
        <translation>沒有「{language}」的訊息範本。</translation>
    </message>
    <message>
        <source>{name} cannot be filled in. These can: {known}.</source>
        <translation>{name} 無法自動填入。可以填入的有：{known}。</translation>
    </message>
    <message>
        <source>A reminder comes after 1 to {last} days, or not at all.</source>
        <translation>提醒須設為 1 到 {last} 天後，或不設提醒。</translation>
    </message>
    <message>
        <source>A tag needs a word. Nothing was changed.</source>
        <translation>標籤需要文字。未做任何變更。</translation>
    </message>
    <message>
        <source>That day has come already; choose a later one. Nothing was changed.</source>
        <translation>該日期已到，請選擇較晚的日期。未做任何變更。</translation>
    </message>
    <message>
        <source>A row is not on the list any more; it has been read again.</source>
        <translation>有一列已不在清單中；清單已重新讀取。</translation>
    </message>
    <message>
        <source>This was changed meanwhile and has been read again. Look at it, then repeat your step.</source>
        <translation>該內容在此期間已變更，並已重新讀取。請查看後再次操作。</translation>
    </message>
    <message>
        <source>This return request is not stored here.</source>
        <translation>此處沒有儲存該退貨請求。</translation>
    </message>
    <message>
        <source>Order {order} is in the store “{store}”, which is archived.</source>
        <translation>訂單 {order} 位於已封存的商店「{store}」中。</translation>
    </message>
    <message>
        <source>Bring the store back in Settings › Stores.</source>
        <translation>請在「設定 › 商店」中還原該商店。</translation>
    </message>
    <message>
        <source>This store is not stored here.</source>
        <translation>此處沒有儲存該商店。</translation>
    </message>
    <message>
        <source>There is no store “{name}”. There are: {stores}.</source>
        <translation>沒有名為「{name}」的商店。現有商店：{stores}。</translation>
    </message>
    <message>
        <source>There is no store “{name}”.</source>
        <translation>沒有名為「{name}」的商店。</translation>
    </message>
    <message>
        <source>A store needs a name and a marketplace.</source>
        <translation>商店需要名稱和商城。</translation>
    </message>
    <message>
        <source>Another store is called “{name}” already.</source>
        <translation>已有另一間商店名為「{name}」。</translation>
    </message>
    <message>
        <source>“{currency}” is not a currency; write three letters such as USD.</source>
        <translation>「{currency}」不是幣別代碼；請填寫三個字母，例如 USD。</translation>
    </message>
    <message>
        <source>“{zone}” is no time zone.</source>
        <translation>「{zone}」不是時區。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>請從清單中選擇。</translation>
    </message>
    <message>
        <source>The store “{name}” holds returns, so it keeps them and its currency.</source>
        <translation>商店「{name}」中有退貨，因此不能移除，幣別也不能變更。</translation>
    </message>
    <message>
        <source>Archive it to hide them.</source>
        <translation>如需隱藏這些退貨，請將商店封存。</translation>
    </message>
    <message>
        <source>The store “{name}” has one of these returns already. Nothing was moved.</source>
        <translation>商店「{name}」已有其中一筆退貨。沒有移動任何內容。</translation>
    </message>
    <message>
        <source>Import the file for the other store.</source>
        <translation>請為另一家商店匯入該檔案。</translation>
    </message>
    <message>
        <source>{file} could be of several stores: {stores}.</source>
        <translation>{file} 可能屬於多間商店：{stores}。</translation>
    </message>
    <message>
        <source>Say which one; on the command line with --store.</source>
        <translation>請指定是哪一間；在命令列中使用 --store。</translation>
    </message>
    <message>
        <source>{file} is in {currency}, but the store “{name}” is not.</source>
        <translation>{file} 的幣別是 {currency}，但商店「{name}」的幣別不同。</translation>
    </message>
    <message>
        <source>Choose a store of that currency.</source>
        <translation>請選擇該幣別的商店。</translation>
    </message>
    <message>
        <source>A deadline is a whole number from 1 to {largest} in a unit that fits.</source>
        <translation>期限須為 1 到 {largest} 的整數，並使用合適的單位。</translation>
    </message>
    <message>
        <source>This is marked already: {mark}.</source>
        <translation>已有此標記：{mark}。</translation>
    </message>
    <message>
        <source>The decision has moved on ({state}), so this is not possible now.</source>
        <translation>該決定的狀態已變更（{state}），目前無法執行此操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>沒有可重做的操作。</translation>
    </message>
    <message>
        <source>Something else was done since. Undo that first.</source>
        <translation>之後又有其他操作，請先復原該操作。</translation>
    </message>
    <message>
        <source>This cannot be undone: the decision has left the program ({state}).</source>
        <translation>無法復原：該決定已送出（{state}）。</translation>
    </message>
    <message>
        <source>Correct it in Seller Central.</source>
        <translation>請在賣家平台更正。</translation>
    </message>
    <message>
        <source>Buyers&apos; words were removed. Nothing that was done before can be undone any more.</source>
        <translation>買家的文字已被刪除。先前所做的操作都無法再復原。</translation>
    </message>
    <message>
        <source>This cannot be redone: the facts changed meanwhile. Decide anew.</source>
        <translation>無法重做：情況在此期間已改變。請重新決定。</translation>
    </message>
    <message>
        <source>This is not possible now. Nothing was changed.</source>
        <translation>目前無法執行此操作，未做任何變更。</translation>
    </message>
    <message>
        <source>{file} is not a returns report.</source>
        <translation>{file} 不是退貨報告。</translation>
    </message>
    <message>
        <source>{file} is not a text file.</source>
        <translation>{file} 不是文字檔。</translation>
    </message>
    <message>
        <source>{file} holds nothing but zeros: its download was not finished.</source>
        <translation>{file} 中只有零位元組，下載未完成。</translation>
    </message>
    <message>
        <source>Choose the file as Amazon sent it, or save it there as tab-delimited text.</source>
        <translation>請選擇 Amazon 提供的原始檔案，或將其另存為以定位字元分隔的文字檔。</translation>
    </message>
    <message>
        <source>Unpack it and choose the report inside.</source>
        <translation>請解壓縮後選擇其中的報告。</translation>
    </message>
    <message>
        <source>{file} is not a regular file.</source>
        <translation>{file} 不是一般檔案。</translation>
    </message>
    <message>
        <source>{file} is a picture.</source>
        <translation>{file} 是圖片。</translation>
    </message>
    <message>
        <source>{file} is a PDF document.</source>
        <translation>{file} 是 PDF 文件。</translation>
    </message>
    <message>
        <source>{file} is a text document (RTF).</source>
        <translation>{file} 是文字文件（RTF）。</translation>
    </message>
    <message>
        <source>{file} is a Word document.</source>
        <translation>{file} 是 Word 文件。</translation>
    </message>
    <message>
        <source>{file} is an old Excel workbook.</source>
        <translation>{file} 是舊版 Excel 活頁簿。</translation>
    </message>
    <message>
        <source>{file} is an Excel workbook.</source>
        <translation>{file} 是 Excel 活頁簿。</translation>
    </message>
    <message>
        <source>{file} is a LibreOffice table.</source>
        <translation>{file} 是 LibreOffice 試算表。</translation>
    </message>
    <message>
        <source>{file} is a ZIP archive.</source>
        <translation>{file} 是 ZIP 壓縮檔。</translation>
    </message>
    <message>
        <source>{file} is a packed archive.</source>
        <translation>{file} 是壓縮檔。</translation>
    </message>
    <message>
        <source>{file} is a web page, perhaps of the sign-in.</source>
        <translation>{file} 是網頁，可能是登入頁面。</translation>
    </message>
    <message>
        <source>Sign in to Seller Central and download the report again.</source>
        <translation>請登入賣家平台，重新下載報告。</translation>
    </message>
    <message>
        <source>{file} is an XML file.</source>
        <translation>{file} 是 XML 檔案。</translation>
    </message>
    <message>
        <source>{file} is the returns report as XML, which has no columns to name.</source>
        <translation>{file} 是 XML 格式的退貨報告，沒有需要命名的欄。</translation>
    </message>
    <message>
        <source>{file} is an adjustments file, which goes to Amazon.</source>
        <translation>{file} 是上傳給 Amazon 的訂單調整（退款）檔案。</translation>
    </message>
    <message>
        <source>{file} is a settlement report.</source>
        <translation>{file} 是結算報告。</translation>
    </message>
    <message>
        <source>{file} is a decisions file of this program.</source>
        <translation>{file} 是本程式匯出的決定檔案。</translation>
    </message>
    <message>
        <source>{file} looks like an order report.</source>
        <translation>{file} 看起來是訂單報告。</translation>
    </message>
    <message>
        <source>Choose one with the columns order-id, order-item-id and sku.</source>
        <translation>請選擇含有 order-id、order-item-id 和 sku 欄的檔案。</translation>
    </message>
</context>
<context>
    <name>ErrorStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>關閉提示</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Attachment, deleted for its age</source>
        <translation>附件（已逾保存期限，已刪除）</translation>
    </message>
</context>
<context>
    <name>EvidenceDesk</name>
    <message>
        <source>Select one request first.</source>
        <translation>請先選擇一個請求。</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence pack</source>
        <translation>證據包</translation>
    </message>
    <message>
        <source>SAFE-T claim: what was found comes first</source>
        <translation>SAFE-T 申報：驗貨結果在前</translation>
    </message>
    <message>
        <source>Answer to an A-to-Z claim: what was written comes first</source>
        <translation>答覆 A-to-Z 申報：訊息記錄在前</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Archive (.zip): PDF, photos as they were attached, facts, digests</source>
        <translation>壓縮檔 (.zip)：PDF、原始照片、資料和雜湊值</translation>
    </message>
    <message>
        <source>PDF alone</source>
        <translation>僅 PDF</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>With comment, messages and notes</source>
        <translation>包含留言、訊息和備註</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere.</source>
        <translation>不會向任何地方傳送內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or document(s) attached</source>
        <translation>
            <numerusform>已附加 %n 份照片或文件</numerusform>
        </translation>
    </message>
    <message>
        <source>No photos are attached. Drop some on the request first: they convince most.</source>
        <translation>尚未附加照片。請先將照片拖到請求上：照片最有說服力。</translation>
    </message>
</context>
<context>
    <name>EvidenceFlow</name>
    <message>
        <source>Attach photos or documents</source>
        <translation>附加照片或文件</translation>
    </message>
    <message>
        <source>Photos and PDF ({endings})</source>
        <translation>照片和 PDF ({endings})</translation>
    </message>
    <message>
        <source>Attachment taken off {order}</source>
        <translation>已移除 {order} 的附件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached to {order}</source>
        <translation>
            <numerusform>已將 %n 個檔案附加到 {order}</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>儲存副本</translation>
    </message>
</context>
<context>
    <name>EvidencePaper</name>
    <message>
        <source>Evidence for a SAFE-T claim</source>
        <translation>SAFE-T 申報證據</translation>
    </message>
    <message>
        <source>Answer to an A-to-Z Guarantee claim</source>
        <translation>A-to-Z Amazon 商城交易保障申報的答覆</translation>
    </message>
    <message>
        <source>The seller asks to be reimbursed for this return. Below: what was ordered and sent back, what was found in the parcel, and every step with its time.</source>
        <translation>賣家就此退貨申請賠償。以下內容包括：訂購和寄回的商品、包裹的驗貨結果，以及每一步及其時間。</translation>
    </message>
    <message>
        <source>The seller answers the claim about this order. Below: what the buyer asked for and was told, what was sent and refunded, and every step with its time.</source>
        <translation>賣家就此訂單的申報做出答覆。以下內容包括：買家的要求和所得到的答覆、已寄出的商品和已退的款項，以及每一步及其時間。</translation>
    </message>
    <message>
        <source>Order {order} · RMA {rma} · {store}</source>
        <translation>訂單 {order} · RMA {rma} · {store}</translation>
    </message>
    <message>
        <source>Times are those of {zone}.</source>
        <translation>時間均為 {zone} 時區的時間。</translation>
    </message>
    <message>
        <source>Order and return</source>
        <translation>訂單與退貨</translation>
    </message>
    <message>
        <source>Reason and comment of the buyer</source>
        <translation>買家的退貨原因與留言</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>驗貨結果</translation>
    </message>
    <message>
        <source>No goods of this return were checked in.</source>
        <translation>此退貨的貨品均未驗貨。</translation>
    </message>
    <message>
        <source>Not shown on paper; the file is in the evidence pack.</source>
        <translation>紙面上未顯示；檔案在證據包中。</translation>
    </message>
    <message>
        <source>{facts} · attached {moment}</source>
        <translation>{facts} · {moment} 附加</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Shipment of the return</source>
        <translation>退貨運送</translation>
    </message>
    <message>
        <source>Messages to the buyer</source>
        <translation>給買家的訊息</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>How this can be checked</source>
        <translation>如何查核</translation>
    </message>
    <message>
        <source>Every step was written to a journal in which each entry holds the fingerprint of the one before. The last entry when this was made is number {entry}; its fingerprint shows that nothing before it was changed since:</source>
        <translation>每一步都已記入日誌，日誌的每個項目都帶有前一個項目的指紋。產生本文件時的最後一個項目是第 {entry} 項；其指紋表明，先前的內容自那時起沒有任何變更：</translation>
    </message>
    <message>
        <source>The SHA-256 of each photo was written to the same journal when it was attached; the file in the evidence pack has that SHA-256.</source>
        <translation>附加每張照片時，其 SHA-256 已記入同一日誌；證據包中的檔案具有相同的 SHA-256。</translation>
    </message>
    <message>
        <source>Left out: what the buyer and the seller wrote.</source>
        <translation>未包含：買家和賣家所寫的內容。</translation>
    </message>
    <message>
        <source>Order {order} · made {moment}</source>
        <translation>訂單 {order} · 產生於 {moment}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export decisions</source>
        <translation>匯出決定</translation>
    </message>
    <message>
        <source>What is exported can no longer be undone.</source>
        <translation>匯出後的決定無法再復原。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>預存設定</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Refunds for Amazon…</source>
        <translation>提交給 Amazon 的退款…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n decision(s)…</source>
        <translation>
            <numerusform>匯出 %n 項決定…</numerusform>
        </translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>開始日期晚於結束日期。</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>沒有可匯出的內容</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>請選擇一欄</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 活頁簿</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>With the buyer&apos;s words</source>
        <translation>包含買家留言</translation>
    </message>
    <message>
        <source>Byte order mark, so that Excel reads every letter</source>
        <translation>加上位元組順序標記（BOM），讓 Excel 正確顯示所有文字</translation>
    </message>
    <message>
        <source>Leave them out before you pass the file on: they may be personal.</source>
        <translation>將檔案轉交他人前請排除：其中可能有個人資料。</translation>
    </message>
    <message>
        <source>Fingerprint of the journal, as a last column</source>
        <translation>日誌指紋（作為最後一欄）</translation>
    </message>
    <message>
        <source>Where the file is kept, it shows later whether the journal was changed before it.</source>
        <translation>妥善保存該檔案，日後便可看出先前的日誌是否遭到變更。</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>檔案內容</translation>
    </message>
    <message>
        <source>Since the last export</source>
        <translation>上次匯出之後</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>目前檢視</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所選請求</translation>
    </message>
    <message>
        <source>Decided between two days</source>
        <translation>依決定日期</translation>
    </message>
    <message numerus="yes">
        <source>{scope}: %n</source>
        <translation>
            <numerusform>{scope}：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Nothing is decided yet, so there is nothing to export.</source>
        <translation>尚未做出任何決定，沒有可匯出的內容。</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>匯出決定</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 檔案 (*.csv)</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>A-to-Z claim open</source>
        <translation>有未結案的 A-to-Z 申報</translation>
    </message>
    <message>
        <source>Purchase not authorized</source>
        <translation>未經授權的購買</translation>
    </message>
    <message>
        <source>Buyer contacted</source>
        <translation>已聯絡買家</translation>
    </message>
    <message>
        <source>Waiting for the buyer</source>
        <translation>等待買家答覆</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>責任歸屬</translation>
    </message>
    <message>
        <source>Inside the policy</source>
        <translation>符合政策</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支付金額</translation>
    </message>
    <message>
        <source>From order to request</source>
        <translation>下單至提出請求</translation>
    </message>
    <message>
        <source>Since the request</source>
        <translation>提出請求至今</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>貨品</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>應退款</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>款項</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>nothing checked in</source>
        <translation>尚未驗貨</translation>
    </message>
    <message>
        <source>more than {bound}</source>
        <translation>超過 {bound}</translation>
    </message>
    <message>
        <source>less than {bound}</source>
        <translation>少於 {bound}</translation>
    </message>
    <message>
        <source>{bound} or more</source>
        <translation>至少 {bound}</translation>
    </message>
    <message>
        <source>{bound} or less</source>
        <translation>最多 {bound}</translation>
    </message>
    <message>
        <source>{fact}: {value}</source>
        <translation>{fact}：{value}</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Show all items</source>
        <translation>顯示所有商品</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part}/{whole} 件</translation>
    </message>
    <message>
        <source>{count} checked in</source>
        <translation>已驗貨 {count}</translation>
    </message>
    <message>
        <source>{count} · {day}</source>
        <translation>{count} · {day}</translation>
    </message>
    <message>
        <source>{count} · {condition}</source>
        <translation>{count} · {condition}</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>貨品</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>款項</translation>
    </message>
    <message>
        <source>The report says so; that does not prove that money moved.</source>
        <translation>僅為報告所示，不能證明款項已經轉出。</translation>
    </message>
    <message>
        <source>paid: not known</source>
        <translation>支付金額未知</translation>
    </message>
    <message>
        <source>{amount} of {whole}</source>
        <translation>{amount} / {whole}</translation>
    </message>
    <message>
        <source>{amount} open</source>
        <translation>待退 {amount}</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>買家支付 {amount}</translation>
    </message>
    <message>
        <source>not checked in</source>
        <translation>尚未驗貨</translation>
    </message>
    <message>
        <source>goods are back</source>
        <translation>貨品已退回</translation>
    </message>
    <message>
        <source>nothing at risk</source>
        <translation>目前無風險</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>風險金額</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Seller&apos;s fault</source>
        <translation>賣家責任</translation>
    </message>
    <message>
        <source>Carrier&apos;s fault</source>
        <translation>貨運業者責任</translation>
    </message>
    <message>
        <source>Buyer&apos;s choice</source>
        <translation>買家原因</translation>
    </message>
    <message>
        <source>Depends on the marketplace</source>
        <translation>視商城而定</translation>
    </message>
    <message>
        <source>Size or style</source>
        <translation>尺寸或款式</translation>
    </message>
    <message>
        <source>Fault not known</source>
        <translation>責任未知</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message numerus="yes">
        <source>This happened %n time(s).</source>
        <translation>
            <numerusform>已發生 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Returns Desktop</source>
        <translation>Returns Desktop</translation>
    </message>
    <message>
        <source>Something in the program went wrong.</source>
        <translation>程式出了問題。</translation>
    </message>
    <message>
        <source>What you decided is safe: every change is saved as a whole or not at all. You can go on working. If it happens again, close the program, start it again, and report the fault with the text below or the saved diagnostics. They hold nothing of buyers and orders.</source>
        <translation>您的決定是安全的：每項變更不是完整儲存，就是完全不儲存。您可以繼續工作。如果再次發生，請關閉程式並重新啟動，然後附上下方文字或儲存的診斷資訊回報此故障。其中不含買家和訂單的任何內容。</translation>
    </message>
    <message>
        <source>Returns Desktop could not start.</source>
        <translation>Returns Desktop 無法啟動。</translation>
    </message>
    <message>
        <source>This is a fault of the program; what you decided is safe. Start it again. If that does not help, report the fault with the text below or the saved diagnostics. They hold nothing of buyers and orders.</source>
        <translation>這是程式的故障；您的決定是安全的。請重新啟動。如果仍然不行，請附上下方文字或儲存的診斷資訊回報此故障。其中不含買家和訂單的任何內容。</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>故障詳情</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>儲存診斷資訊…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>FaultTable</name>
    <message>
        <source>Refunds that cannot go into the file</source>
        <translation>無法寫入檔案的退款</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>淨額</translation>
    </message>
    <message>
        <source>Why not, and the way out</source>
        <translation>原因及解決方式</translation>
    </message>
</context>
<context>
    <name>FbaPage</name>
    <message>
        <source>Returned</source>
        <translation>退回日期</translation>
    </message>
    <message>
        <source>Product and order</source>
        <translation>商品與訂單</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Buyer comment</source>
        <translation>買家留言</translation>
    </message>
    <message>
        <source>To read only: Amazon&apos;s warehouses take these back, nothing is to be decided here</source>
        <translation>僅供查看：由 Amazon 倉庫收回，此處無需做任何決定</translation>
    </message>
    <message>
        <source>No FBA returns</source>
        <translation>沒有 FBA 退貨</translation>
    </message>
    <message>
        <source>They come with the report “FBA customer returns”; drop it on the window.</source>
        <translation>這些退貨來自「FBA 顧客退貨」報告；將報告拖到視窗即可。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Order ID</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Amazon RMA ID</source>
        <translation>Amazon RMA 編號</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Order item ID</source>
        <translation>訂單商品編號</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>下單日期</translation>
    </message>
    <message>
        <source>Return request date</source>
        <translation>退貨請求日期</translation>
    </message>
    <message>
        <source>Status on Amazon</source>
        <translation>Amazon 上的狀態</translation>
    </message>
    <message>
        <source>Own RMA number</source>
        <translation>自有 RMA 編號</translation>
    </message>
    <message>
        <source>Label type</source>
        <translation>退貨標籤類型</translation>
    </message>
    <message>
        <source>Label cost</source>
        <translation>退貨標籤費用</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Return carrier</source>
        <translation>退貨貨運業者</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>追蹤編號</translation>
    </message>
    <message>
        <source>Label paid by</source>
        <translation>退貨標籤付款方</translation>
    </message>
    <message>
        <source>A-to-Z claim</source>
        <translation>A-to-Z 申報</translation>
    </message>
    <message>
        <source>Prime</source>
        <translation>Prime</translation>
    </message>
    <message>
        <source>ASIN</source>
        <translation>ASIN</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Return quantity</source>
        <translation>退貨數量</translation>
    </message>
    <message>
        <source>Return reason</source>
        <translation>退貨原因</translation>
    </message>
    <message>
        <source>In policy</source>
        <translation>符合政策</translation>
    </message>
    <message>
        <source>Return type</source>
        <translation>退貨類型</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>處理方式</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>發票編號</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>送達日期</translation>
    </message>
    <message>
        <source>Order amount</source>
        <translation>訂單金額</translation>
    </message>
    <message>
        <source>Order quantity</source>
        <translation>訂購數量</translation>
    </message>
    <message>
        <source>SAFE-T reason</source>
        <translation>SAFE-T 原因</translation>
    </message>
    <message>
        <source>SAFE-T claim ID</source>
        <translation>SAFE-T 申報編號</translation>
    </message>
    <message>
        <source>SAFE-T state</source>
        <translation>SAFE-T 狀態</translation>
    </message>
    <message>
        <source>SAFE-T claim created</source>
        <translation>SAFE-T 申報建立時間</translation>
    </message>
    <message>
        <source>SAFE-T reimbursement</source>
        <translation>SAFE-T 賠償金額</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <translation>已退款金額</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>FNSKU</source>
        <translation>FNSKU</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>退回日期</translation>
    </message>
    <message>
        <source>Time of return</source>
        <translation>退回時間</translation>
    </message>
    <message>
        <source>Fulfillment center</source>
        <translation>物流中心</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Number of the unit</source>
        <translation>單件編號</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>留言</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Take the file away</source>
        <translation>移除檔案</translation>
    </message>
    <message>
        <source>No label file</source>
        <translation>未選擇退貨標籤檔</translation>
    </message>
</context>
<context>
    <name>FilingFlow</name>
    <message>
        <source>Notes are written for one request at a time.</source>
        <translation>備註一次只能為一個請求填寫。</translation>
    </message>
    <message>
        <source>Note saved for {order}</source>
        <translation>已儲存 {order} 的備註</translation>
    </message>
    <message numerus="yes">
        <source>Tags saved for %n request(s)</source>
        <translation>
            <numerusform>已儲存 %n 個請求的標籤</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake it now</source>
        <translation>立即結束稍後處理</translation>
    </message>
    <message>
        <source>Forget the reminder</source>
        <translation>取消提醒</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>稍後處理至</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <translation>提醒日期</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) woken</source>
        <translation>
            <numerusform>已結束 %n 個請求的稍後處理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminder of %n request(s) forgotten</source>
        <translation>
            <numerusform>已取消 %n 個請求的提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will ask again on {day}</source>
        <translation>
            <numerusform>%n 個請求將於 {day} 再次提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) snoozed until {day}; a deadline wakes them before</source>
        <translation>
            <numerusform>%n 個請求將稍後處理至 {day}；若期限先到，會提前結束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) snoozed until {day}</source>
        <translation>
            <numerusform>%n 個請求將稍後處理至 {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Where to find the report</source>
        <translation>在哪裡取得報告</translation>
    </message>
    <message>
        <source>Open Manage Returns</source>
        <translation>開啟「管理退貨」</translation>
    </message>
    <message>
        <source>In Seller Central, under Orders.</source>
        <translation>位於賣家平台的「訂單」下。</translation>
    </message>
    <message>
        <source>Ask for a return report</source>
        <translation>申請退貨報告</translation>
    </message>
    <message>
        <source>Choose the dates, at most 60 days for one file.</source>
        <translation>選擇日期，每份檔案最多 60 天。</translation>
    </message>
    <message>
        <source>Download it and drop it here</source>
        <translation>下載後拖到此處</translation>
    </message>
    <message>
        <source>The columns are recognized in every marketplace.</source>
        <translation>各商城的欄名稱均可辨識。</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>只想看看？</translation>
    </message>
    <message>
        <source>The sample shop has its own folder and never mixes with your data.</source>
        <translation>範例商店使用獨立資料夾，不會與您的資料混在一起。</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>開啟範例商店</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent to Amazon or to anyone else.</source>
        <translation>所有資料僅儲存在本機，不會傳送給 Amazon 或任何其他人。</translation>
    </message>
    <message>
        <source>Encrypt the data…</source>
        <translation>加密資料…</translation>
    </message>
</context>
<context>
    <name>FlatButton</name>
    <message>
        <source>{name} ({key})</source>
        <comment>tooltip</comment>
        <translation>{name} ({key})</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Type a reason first</source>
        <translation>請先填寫理由</translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>Not expected</source>
        <translation>無需退回</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>等待退回</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>運送中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送達，未驗貨</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已驗貨</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已遺失</translation>
    </message>
    <message>
        <source>Checked: OK</source>
        <translation>已驗貨：完好</translation>
    </message>
    <message>
        <source>Checked: used</source>
        <translation>已驗貨：有使用痕跡</translation>
    </message>
    <message>
        <source>Checked: damaged</source>
        <translation>已驗貨：損壞</translation>
    </message>
    <message>
        <source>Checked: wrong item</source>
        <translation>已驗貨：商品不符</translation>
    </message>
    <message>
        <source>Checked: parts missing</source>
        <translation>已驗貨：缺少配件</translation>
    </message>
    <message>
        <source>Checked: empty box</source>
        <translation>已驗貨：空包裹</translation>
    </message>
</context>
<context>
    <name>GoodsFact</name>
    <message>
        <source>Check in</source>
        <translation>驗貨</translation>
    </message>
    <message>
        <source>Count the goods that arrived</source>
        <translation>清點收到的貨品</translation>
    </message>
    <message>
        <source>Everything that was announced is counted. Undo takes the last count back.</source>
        <translation>應退回的貨品已全部清點。「復原」可取消最近一次清點。</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>The request is closed and cannot be authorized again.</source>
        <translation>請求已關閉，無法再次授權。</translation>
    </message>
    <message>
        <source>The request is completed.</source>
        <translation>請求已完成。</translation>
    </message>
    <message>
        <source>The request is authorized already.</source>
        <translation>請求已授權。</translation>
    </message>
    <message>
        <source>The request is closed already.</source>
        <translation>請求已關閉。</translation>
    </message>
    <message>
        <source>The return is outside Amazon&apos;s return policy.</source>
        <translation>該退貨不符合 Amazon 退貨政策。</translation>
    </message>
    <message>
        <source>{paid_minor} is above your limit of {limit_minor}.</source>
        <translation>{paid_minor}高於您設定的限額 {limit_minor}。</translation>
    </message>
    <message>
        <source>The value is above your limit.</source>
        <translation>金額高於您設定的限額。</translation>
    </message>
    <message>
        <source>Your prepaid label needs a carrier and a tracking number.</source>
        <translation>自有預付退貨標籤須填寫貨運業者和追蹤編號。</translation>
    </message>
    <message>
        <source>Type your RMA number, or take Amazon&apos;s number.</source>
        <translation>請輸入自有 RMA 編號，或使用 Amazon 編號。</translation>
    </message>
    <message>
        <source>You hold the goods, and no refund is decided.</source>
        <translation>貨品已在您手中，但尚未決定退款。</translation>
    </message>
    <message>
        <source>The return is inside the policy: closing now can bring an A-to-Z claim over {paid_minor}.</source>
        <translation>該退貨符合政策：現在關閉可能引發金額為 {paid_minor}的 A-to-Z 申報。</translation>
    </message>
    <message>
        <source>The return is inside the policy: closing now can bring an A-to-Z claim.</source>
        <translation>該退貨符合政策：現在關閉可能引發 A-to-Z 申報。</translation>
    </message>
    <message>
        <source>Choose a reason for closing.</source>
        <translation>請選擇關閉原因。</translation>
    </message>
    <message>
        <source>Write a comment to the buyer; Amazon sends it with the closure.</source>
        <translation>請填寫給買家的說明；Amazon 會在關閉時傳送給買家。</translation>
    </message>
    <message>
        <source>An authorized request cannot be closed for this reason.</source>
        <translation>已授權的請求不能以此原因關閉。</translation>
    </message>
    <message>
        <source>The goods of {sku} are not checked in yet.</source>
        <translation>{sku} 的貨品尚未驗貨。</translation>
    </message>
    <message>
        <source>The goods are delivered but not checked in yet.</source>
        <translation>貨品已送達，但尚未驗貨。</translation>
    </message>
    <message>
        <source>No report has told yet what the buyer paid.</source>
        <translation>尚無報告顯示買家支付的金額。</translation>
    </message>
    <message>
        <source>Nothing is left to refund: {refunded_minor} are refunded or decided.</source>
        <translation>沒有可退的金額：已退款或已決定 {refunded_minor}。</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>沒有可退的金額。</translation>
    </message>
    <message>
        <source>A refund for this item was sent and no report has confirmed it yet.</source>
        <translation>該商品的退款已送出，但尚無報告確認。</translation>
    </message>
    <message>
        <source>{sku}: {wanted_minor} is more than the {left_minor} left of the order.</source>
        <translation>{sku}：{wanted_minor}超過該訂單剩餘的 {left_minor}。</translation>
    </message>
    <message>
        <source>{sku}: {wanted} are more than the {ordered} ordered.</source>
        <translation>{sku}：{wanted} 件超過訂購的 {ordered} 件。</translation>
    </message>
    <message>
        <source>{sku}: {wanted} are more than the {checked} checked in.</source>
        <translation>{sku}：{wanted} 件超過已驗貨的 {checked} 件。</translation>
    </message>
    <message>
        <source>The order was paid in {expected}, not in {currency}.</source>
        <translation>訂單以 {expected} 支付，而非 {currency}。</translation>
    </message>
    <message>
        <source>{sku}: amount and quantity must be above zero.</source>
        <translation>{sku}：金額和數量必須大於零。</translation>
    </message>
    <message>
        <source>Choose at least one item.</source>
        <translation>請至少選擇一件商品。</translation>
    </message>
    <message>
        <source>{sku}: refund and restocking fee are more than was paid.</source>
        <translation>{sku}：退款與重新上架費合計超過支付金額。</translation>
    </message>
    <message>
        <source>This refunds less than was paid.</source>
        <translation>退款金額低於支付金額。</translation>
    </message>
    <message>
        <source>{sku}: this is more than the goods that came back were sold for.</source>
        <translation>{sku}：超出已退回商品的售價。</translation>
    </message>
    <message>
        <source>The buyer gets the money and keeps the item.</source>
        <translation>買家獲得退款並保留商品。</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>缺少理由。</translation>
    </message>
    <message>
        <source>Write the message first.</source>
        <translation>請先填寫訊息。</translation>
    </message>
    <message>
        <source>These places in the message are not filled in: {names}.</source>
        <translation>訊息中的下列預留位置尚未填寫：{names}。</translation>
    </message>
    <message>
        <source>{sku}: {announced} announced, {checked} checked in before; this is more.</source>
        <translation>{sku}：應退回 {announced} 件，先前已驗貨 {checked} 件，超出數量。</translation>
    </message>
    <message>
        <source>Count at least one unit.</source>
        <translation>請至少清點一件。</translation>
    </message>
    <message>
        <source>This item is not part of the request.</source>
        <translation>該商品不屬於此請求。</translation>
    </message>
</context>
<context>
    <name>GuardShort</name>
    <message>
        <source>Needs a new request</source>
        <translation>須由買家重新提出</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>請求已完成</translation>
    </message>
    <message>
        <source>Authorized already</source>
        <translation>已授權</translation>
    </message>
    <message>
        <source>Closed already</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Outside policy</source>
        <translation>不符合政策</translation>
    </message>
    <message>
        <source>Above your limit</source>
        <translation>超出您的限額</translation>
    </message>
    <message>
        <source>Fill in the label</source>
        <translation>請填寫退貨標籤</translation>
    </message>
    <message>
        <source>Fill in the RMA</source>
        <translation>請填寫 RMA 編號</translation>
    </message>
    <message>
        <source>Refund first (3)</source>
        <translation>請先退款 (3)</translation>
    </message>
    <message>
        <source>Risks an A-to-Z claim</source>
        <translation>有 A-to-Z 申報風險</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>請選擇原因</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>請填寫說明</translation>
    </message>
    <message>
        <source>Choose another reason</source>
        <translation>請選擇其他原因</translation>
    </message>
    <message>
        <source>Check in first (G)</source>
        <translation>請先驗貨 (G)</translation>
    </message>
    <message>
        <source>Import a newer report</source>
        <translation>請匯入較新的報告</translation>
    </message>
    <message>
        <source>Nothing left to refund</source>
        <translation>沒有可退的金額</translation>
    </message>
    <message>
        <source>Import the next report</source>
        <translation>請匯入下一份報告</translation>
    </message>
    <message>
        <source>Lower the amount</source>
        <translation>請降低金額</translation>
    </message>
    <message>
        <source>Lower the quantity</source>
        <translation>請減少數量</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>幣別不符</translation>
    </message>
    <message>
        <source>Fill in the amount</source>
        <translation>請填寫金額</translation>
    </message>
    <message>
        <source>Choose an item</source>
        <translation>請選擇商品</translation>
    </message>
    <message>
        <source>Type a reason</source>
        <translation>請填寫理由</translation>
    </message>
    <message>
        <source>Buyer keeps the item</source>
        <translation>買家保留商品</translation>
    </message>
    <message>
        <source>Write the message</source>
        <translation>請填寫訊息</translation>
    </message>
    <message>
        <source>Fill in the message</source>
        <translation>請補齊訊息</translation>
    </message>
    <message>
        <source>Count at least one</source>
        <translation>請至少清點一件</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>{page} – User guide</source>
        <translation>{page} – 使用指南</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜尋指南</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>沒有包含這些文字的頁面。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>A-to-Z claim</source>
        <translation>A-to-Z 申報</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>已驗貨</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>顯示所有商品</translation>
    </message>
    <message>
        <source>Order id {order}</source>
        <translation>訂單編號 {order}</translation>
    </message>
    <message>
        <source>Copy order id</source>
        <translation>複製訂單編號</translation>
    </message>
    <message>
        <source>SKU {sku}</source>
        <translation>SKU {sku}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍後處理</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part}/{whole} 件</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{quantity} · amount not known</source>
        <translation>{quantity} · 金額未知</translation>
    </message>
    <message>
        <source>{quantity} · {amount}</source>
        <translation>{quantity} · {amount}</translation>
    </message>
</context>
<context>
    <name>ImportPlanDialog</name>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>日文 (Shift-JIS)</translation>
    </message>
    <message>
        <source>Import plan</source>
        <translation>匯入計畫</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>檔案中的列</translation>
    </message>
    <message>
        <source>Import the rest without asking</source>
        <translation>其餘檔案直接匯入，不再詢問</translation>
    </message>
    <message>
        <source>Files with problems are shown all the same</source>
        <translation>有問題的檔案仍會顯示</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>尚未寫入任何內容。</translation>
    </message>
    <message>
        <source>Import plan, {number} of {whole}</source>
        <translation>匯入計畫，第 {number} 個，共 {whole} 個</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>跳過此檔案</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged tracking number(s) were left out; their rows are kept.</source>
        <translation>
            <numerusform>有 %n 個損壞的追蹤編號未匯入；所在列已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>先日後月</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>先月後日</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>第 {line} 列，{column} 欄</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>第 {line} 列</translation>
    </message>
    <message>
        <source>The cell holds “{value}”</source>
        <translation>儲存格內容為「{value}」</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>複製位置</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>文字編碼</translation>
    </message>
    <message>
        <source>Show rows that stay the same</source>
        <translation>顯示沒有變化的列</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 欄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not read</source>
        <translation>
            <numerusform>其中 %n 欄未讀取</numerusform>
        </translation>
    </message>
    <message>
        <source>columns read as in “{profile}”</source>
        <translation>欄依「{profile}」讀取</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>came in before</source>
        <translation>先前匯入過</translation>
    </message>
    <message>
        <source>The file has headings and no rows: no returns in its time.</source>
        <translation>檔案只有標題列：該期間內沒有退貨。</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) of the file are accounted for: {sum}.</source>
        <translation>
            <numerusform>檔案的 %n 列均已歸類：{sum}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>匯入 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the %n good row(s)</source>
        <translation>
            <numerusform>匯入 %n 列有效資料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n row(s) in the problem list</source>
        <translation>
            <numerusform>將 %n 列保留在問題清單中</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the store of this report</source>
        <translation>請選擇此報告的商店</translation>
    </message>
    <message>
        <source>Nothing new in this file</source>
        <translation>此檔案沒有新內容</translation>
    </message>
    <message>
        <source>{encoding}, recognized</source>
        <translation>{encoding}（自動辨識）</translation>
    </message>
</context>
<context>
    <name>ImportTold</name>
    <message>
        <source>Imported {file}: {what}</source>
        <translation>已匯入 {file}：{what}</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n files: {what}</source>
        <translation>
            <numerusform>已匯入 %n 個檔案：{what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>變更 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n 列有問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) solved</source>
        <translation>
            <numerusform>解決 %n 個問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n 項已確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradicted</source>
        <translation>
            <numerusform>%n 項不符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunded elsewhere</source>
        <translation>
            <numerusform>%n 筆在別處退款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n 項未完成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingForm</name>
    <message>
        <source>Off</source>
        <translation>未啟用</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Offer copied texts that hold an order id and words</source>
        <translation>複製的文字含有訂單編號和內容時，提示加入</translation>
    </message>
    <message>
        <source>While this is on, the program reads every text that you copy, in any program; it keeps nothing of it until you click Add above the list.</source>
        <translation>啟用後，程式會讀取您在任何程式中複製的所有文字；在您點一下清單上方的「加入」之前，不會保留任何內容。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>None. They are asked for when a file&apos;s headings are not known.</source>
        <translation>無。遇到無法辨識欄標題的檔案時會詢問。</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>監看的資料夾</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪貼簿</translation>
    </message>
    <message>
        <source>Columns of other files</source>
        <translation>其他檔案的欄</translation>
    </message>
    <message>
        <source>This folder is not there now. It is looked into again at the next start.</source>
        <translation>此資料夾目前不存在。下次啟動時會再次查看。</translation>
    </message>
    <message>
        <source>New reports in it are offered above the list, never imported by themselves.</source>
        <translation>其中的新報告會顯示在清單上方，絕不會自動匯入。</translation>
    </message>
    <message>
        <source>Ask for each file</source>
        <translation>每個檔案都詢問</translation>
    </message>
</context>
<context>
    <name>InsightCard</name>
    <message>
        <source>As a plot</source>
        <translation>顯示為圖表</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>顯示為表格</translation>
    </message>
    <message>
        <source>{plot}: {look}</source>
        <translation>{plot}：{look}</translation>
    </message>
    <message>
        <source>Export this plot</source>
        <translation>匯出此圖表</translation>
    </message>
    <message>
        <source>{plot}: export</source>
        <translation>{plot}：匯出</translation>
    </message>
    <message>
        <source>Picture (SVG) …</source>
        <translation>圖片 (SVG)…</translation>
    </message>
    <message>
        <source>Page (PDF) …</source>
        <translation>頁面 (PDF)…</translation>
    </message>
    <message>
        <source>Numbers (CSV) …</source>
        <translation>數據 (CSV)…</translation>
    </message>
    <message>
        <source>Import an order report …</source>
        <translation>匯入訂單報告…</translation>
    </message>
</context>
<context>
    <name>InsightFlow</name>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 圖片 (*.svg)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 檔案 (*.csv)</translation>
    </message>
    <message>
        <source>Export plots</source>
        <translation>匯出圖表</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Returns over time</source>
        <translation>退貨趨勢</translation>
    </message>
    <message>
        <source>Reasons by SKU</source>
        <translation>各 SKU 的退貨原因</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>風險金額</translation>
    </message>
    <message>
        <source>Answered on time</source>
        <translation>準時答覆</translation>
    </message>
    <message>
        <source>Return rate by SKU</source>
        <translation>各 SKU 的退貨率</translation>
    </message>
    <message>
        <source>Cost per reason</source>
        <translation>各原因的成本</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>責任歸屬</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>No reason told</source>
        <translation>未提供原因</translation>
    </message>
    <message>
        <source>Week of {day}, so far</source>
        <translation>{day} 當週，至今</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>{day} 當週</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>數據分析</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>時間範圍</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 週</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 週</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>全部匯出</translation>
    </message>
    <message>
        <source>Picture (SVG) …</source>
        <translation>圖片 (SVG)…</translation>
    </message>
    <message>
        <source>Page (PDF) …</source>
        <translation>頁面 (PDF)…</translation>
    </message>
    <message>
        <source>Numbers (CSV) …</source>
        <translation>數據 (CSV)…</translation>
    </message>
</context>
<context>
    <name>ItemLines</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>SKU {sku} · {part} of {whole}</source>
        <translation>SKU {sku} · {part}/{whole} 件</translation>
    </message>
    <message>
        <source>SKU {sku} · {quantity}</source>
        <translation>SKU {sku} · {quantity}</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>用於此處</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{name} ({key})</source>
        <translation>{name} ({key})</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>變更快速鍵</translation>
    </message>
    <message>
        <source>Click a field and press the key. Backspace leaves a command without one.</source>
        <translation>點一下輸入框並按下按鍵。按 Backspace 可讓該命令不設快速鍵。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重設</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>A key cannot be used</source>
        <translation>有按鍵無法使用</translation>
    </message>
    <message>
        <source>{key} moves, confirms or leaves everywhere. Press another key.</source>
        <translation>{key} 在各處都用於移動、確認或離開。請按其他鍵。</translation>
    </message>
    <message>
        <source>{key} already stands for “{name}”. Press another key, or take it from there.</source>
        <translation>{key} 已用於「{name}」。請按其他鍵，或改為用於此處。</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Amazon label, the buyer pays</source>
        <translation>Amazon 退貨標籤，由買家付費</translation>
    </message>
    <message>
        <source>My prepaid label</source>
        <translation>自有預付退貨標籤</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language of the system</source>
        <translation>使用系統語言</translation>
    </message>
</context>
<context>
    <name>LeavingBar</name>
    <message>
        <source>Link out of the guide</source>
        <translation>指向指南之外的連結</translation>
    </message>
    <message>
        <source>This link leads to {address}</source>
        <translation>此連結指向 {address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在瀏覽器中開啟</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫時不要</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>What is shipped</source>
        <translation>隨附的元件</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>授權條款全文</translation>
    </message>
    <message>
        <source>The text is installed with the package.</source>
        <translation>授權條款全文已隨套件安裝。</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>沒有包含這些文字的內容。</translation>
    </message>
</context>
<context>
    <name>ListFlow</name>
    <message>
        <source>Nothing in this view</source>
        <translation>此檢視中沒有請求</translation>
    </message>
    <message>
        <source>It looks for: {words}</source>
        <translation>搜尋條件：{words}</translation>
    </message>
    <message>
        <source>Results for “{words}”</source>
        <translation>「{words}」的搜尋結果</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>儲存檢視</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>逐筆處理</translation>
    </message>
    <message>
        <source>Rename or delete this view</source>
        <translation>重新命名或刪除此檢視</translation>
    </message>
    <message>
        <source>Go through what is to decide here, one by one</source>
        <translation>逐筆處理此處待決定的請求</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nothing imported yet</source>
        <translation>尚未匯入任何內容</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>匯入報告</translation>
    </message>
    <message>
        <source>Reports (*.tsv *.txt *.csv *.xml *.xlsx *.ods *.zip);;All files (*)</source>
        <translation>報告 (*.tsv *.txt *.csv *.xml *.xlsx *.ods *.zip);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>範例商店</translation>
    </message>
    <message>
        <source>Returns Desktop</source>
        <translation>Returns Desktop</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Closed by the buyer</source>
        <translation>買家已關閉</translation>
    </message>
    <message>
        <source>Parcel lost</source>
        <translation>包裹遺失</translation>
    </message>
</context>
<context>
    <name>Marketplace</name>
    <message>
        <source>United States</source>
        <translation>美國站</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大站</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>墨西哥站</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>巴西站</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英國站</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德國站</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法國站</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>義大利站</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙站</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷蘭站</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>比利時站</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>愛爾蘭站</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>瑞典站</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>波蘭站</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>土耳其站</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>阿聯站</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>沙烏地阿拉伯站</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>埃及站</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南非站</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度站</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本站</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡站</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳洲站</translation>
    </message>
</context>
<context>
    <name>MessageIssue</name>
    <message>
        <source>Links are not allowed: {words}</source>
        <translation>不允許包含連結：{words}</translation>
    </message>
    <message>
        <source>E-mail addresses are not allowed: {words}</source>
        <translation>不允許包含電子郵件地址：{words}</translation>
    </message>
    <message>
        <source>Phone numbers are not allowed: {words}</source>
        <translation>不允許包含電話號碼：{words}</translation>
    </message>
    <message>
        <source>Emojis are not allowed: {words}</source>
        <translation>不允許包含表情符號：{words}</translation>
    </message>
    <message>
        <source>Marketing is not allowed: {words}</source>
        <translation>不允許包含行銷內容：{words}</translation>
    </message>
    <message>
        <source>Asking for reviews is not allowed: {words}</source>
        <translation>不允許要求評價：{words}</translation>
    </message>
    <message>
        <source>Messages that only thank are not allowed: {words}</source>
        <translation>不允許只表示感謝的訊息：{words}</translation>
    </message>
    <message>
        <source>{words} is not filled in</source>
        <translation>{words} 尚未填寫</translation>
    </message>
</context>
<context>
    <name>MessageTemplatesDialog</name>
    <message>
        <source>Message templates</source>
        <translation>訊息範本</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>沒有變更</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新增範本</translation>
    </message>
    <message>
        <source>{name} · not saved</source>
        <translation>{name} · 未儲存</translation>
    </message>
    <message>
        <source>{name} · own</source>
        <translation>{name} · 自訂</translation>
    </message>
    <message>
        <source>{name} · changed</source>
        <translation>{name} · 已修改</translation>
    </message>
    <message>
        <source>Click again: your words go</source>
        <translation>再點一下：您的文字將會遺失</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Reset to what was shipped</source>
        <translation>重設為內建內容</translation>
    </message>
    <message>
        <source>Take the changes back</source>
        <translation>撤回變更</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>None decided</source>
        <translation>尚未決定</translation>
    </message>
    <message>
        <source>Refund decided</source>
        <translation>已決定退款</translation>
    </message>
    <message>
        <source>Refund sent</source>
        <translation>退款已送出</translation>
    </message>
    <message>
        <source>Refund in report</source>
        <translation>報告顯示已退款</translation>
    </message>
    <message>
        <source>Refund cancelled</source>
        <translation>退款已取消</translation>
    </message>
    <message>
        <source>Refunded elsewhere</source>
        <translation>已在別處退款</translation>
    </message>
</context>
<context>
    <name>MoneyCharts</name>
    <message>
        <source>and {others} refunded in {weeks} weeks</source>
        <translation>及 {others}，{weeks} 週內退款</translation>
    </message>
    <message>
        <source>refunded in {weeks} weeks</source>
        <translation>{weeks} 週內退款</translation>
    </message>
    <message>
        <source>money that went back, or is decided, for requests of these weeks</source>
        <translation>該期間內的請求已退款或已決定退款的金額</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Nothing was refunded for requests of these weeks.</source>
        <translation>該期間內的請求沒有退款。</translation>
    </message>
    <message>
        <source>{reason}: {amount} refunded</source>
        <translation>{reason}：已退款 {amount}</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>and {others} today</source>
        <translation>及 {others}，截至今天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>截至今天</translation>
    </message>
    <message>
        <source>money decided or paid for goods that were not checked in</source>
        <translation>尚未驗貨即已決定或已支付的金額</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>風險金額</translation>
    </message>
    <message>
        <source>No money is out for goods that were not checked in.</source>
        <translation>沒有尚未驗貨即已決定或已支付的金額。</translation>
    </message>
    <message>
        <source>{day}: {amount}</source>
        <translation>{day}：{amount}</translation>
    </message>
    <message>
        <source>{currency} {amount}</source>
        <translation>{currency} {amount}</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Copy order id</source>
        <translation>複製訂單編號</translation>
    </message>
    <message>
        <source>Open order on Amazon</source>
        <translation>在 Amazon 上開啟訂單</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>提醒我…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>標籤…</translation>
    </message>
    <message>
        <source>Buyer closed this request</source>
        <translation>買家已關閉此請求</translation>
    </message>
    <message>
        <source>Parcel is lost</source>
        <translation>包裹已遺失</translation>
    </message>
    <message>
        <source>Done on Amazon: {action}</source>
        <translation>已在 Amazon 上完成：{action}</translation>
    </message>
    <message>
        <source>Refund was cancelled on Amazon</source>
        <translation>退款已在 Amazon 上取消</translation>
    </message>
    <message>
        <source>Refund of {amount} was cancelled on Amazon</source>
        <translation>{amount}的退款已在 Amazon 上取消</translation>
    </message>
    <message>
        <source>refund of {amount}</source>
        <translation>退款 {amount}</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>What you want to remember; the buyer never sees it</source>
        <translation>您要記住的內容；買家不會看到</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>儲存備註</translation>
    </message>
    <message>
        <source>It stays on this computer; the search finds it.</source>
        <translation>僅儲存在本機；可透過搜尋找到。</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Note: {note}</source>
        <translation>備註：{note}</translation>
    </message>
</context>
<context>
    <name>NothingPane</name>
    <message>
        <source>No request selected</source>
        <translation>未選取請求</translation>
    </message>
    <message>
        <source>next and previous request</source>
        <translation>下一個、上一個請求</translation>
    </message>
    <message>
        <source>select several</source>
        <translation>選取多個</translation>
    </message>
    <message>
        <source>authorize, close, refund, contact</source>
        <translation>授權、關閉、退款、聯絡</translation>
    </message>
    <message>
        <source>check in goods</source>
        <translation>驗貨</translation>
    </message>
    <message>
        <source>snooze, remind me</source>
        <translation>稍後處理、提醒我</translation>
    </message>
    <message>
        <source>note, tags</source>
        <translation>備註、標籤</translation>
    </message>
    <message>
        <source>go through the list one by one</source>
        <translation>逐筆處理清單</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>find any command</source>
        <translation>尋找任何命令</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>所有快速鍵</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>OrderBox</name>
    <message>
        <source>Paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>This refund</source>
        <translation>本次退款</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩餘</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Importing {file}</source>
        <translation>正在匯入 {file}</translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <translation>正在匯出 {file}</translation>
    </message>
    <message>
        <source>Verifying the data</source>
        <translation>正在驗證資料</translation>
    </message>
    <message>
        <source>This report says that there were no returns</source>
        <translation>該報告顯示沒有退貨</translation>
    </message>
    <message numerus="yes">
        <source>This report is already imported: %n row(s) are the same</source>
        <translation>
            <numerusform>該報告已匯入過：%n 列沒有變化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported.</source>
        <translation>
            <numerusform>%n 個檔案未匯入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>顯示衝突</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>顯示問題</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken off the list</source>
        <translation>
            <numerusform>已從清單中移除 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s) to {file}</source>
        <translation>
            <numerusform>已將 %n 列匯出到 {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported {file}</source>
        <translation>已匯出 {file}</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n deadline(s) to {file}</source>
        <translation>
            <numerusform>已將 %n 項期限匯出到 {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>已儲存 {file}</translation>
    </message>
    <message>
        <source>{file} was not imported; nothing was changed</source>
        <translation>{file} 未匯入，未做任何變更</translation>
    </message>
    <message>
        <source>The import of {file} did not come to its end; nothing of it was kept</source>
        <translation>{file} 的匯入沒有完成；其中的內容沒有保留</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n decision(s) to {file}</source>
        <translation>
            <numerusform>已將 %n 項決定匯出到 {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n refund(s) to {file}; upload it in Seller Central</source>
        <translation>
            <numerusform>已將 %n 筆退款寫入 {file}；請在賣家平台上傳</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>已重做：{step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>已復原：{step}</translation>
    </message>
    <message numerus="yes">
        <source>The backup is restored: %n request(s)</source>
        <translation>
            <numerusform>備份已還原：%n 個請求</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to before…</source>
        <translation>回到還原之前…</translation>
    </message>
    <message>
        <source>No backup was made. {why}</source>
        <translation>未建立備份。{why}</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>可以怎麼做…</translation>
    </message>
    <message>
        <source>The data file is damaged</source>
        <translation>資料檔已損壞</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>程式出現錯誤。</translation>
    </message>
    <message>
        <source>Nothing was changed. The log has the details.</source>
        <translation>未做任何變更。詳情請見記錄檔。</translation>
    </message>
</context>
<context>
    <name>PageFlow</name>
    <message>
        <source>Export rows with problems</source>
        <translation>匯出有問題的列</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 檔案 (*.csv)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing is called “{words}”</source>
        <translation>沒有名為「{words}」的內容</translation>
    </message>
    <message>
        <source>Commands, places, templates, order ids</source>
        <translation>命令、位置、範本、訂單編號</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>尋找命令</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>尋找結果</translation>
    </message>
</context>
<context>
    <name>PaletteFlow</name>
    <message>
        <source>Only in “To do on Amazon”</source>
        <translation>僅限「Amazon 待辦」</translation>
    </message>
    <message>
        <source>Only in the list of requests</source>
        <translation>僅限請求清單</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>沒有可重做的操作</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>尚未匯入任何內容</translation>
    </message>
    <message>
        <source>Select a request first</source>
        <translation>請先選取請求</translation>
    </message>
    <message>
        <source>For one request at a time</source>
        <translation>一次僅限一個請求</translation>
    </message>
    <message>
        <source>Go to this place</source>
        <translation>前往此處</translation>
    </message>
    <message>
        <source>Message template · {language}</source>
        <translation>訊息範本 · {language}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 頁，共 {pages} 頁</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>另存為 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>US Letter</source>
        <translation>美國信紙 (Letter)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
</context>
<context>
    <name>PaperFlow</name>
    <message>
        <source>For the buyer&apos;s parcel or your own shelf. It says nothing that the buyer wrote.</source>
        <translation>可放入買家的包裹，或用於您自己的貨架。其中不含買家所寫的內容。</translation>
    </message>
    <message>
        <source>Your return address is not on it: fill it in in the settings of the store.</source>
        <translation>上面沒有您的退貨地址：請在商店設定中填寫。</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>清單是空的。</translation>
    </message>
    <message>
        <source>No goods are awaited here.</source>
        <translation>此處沒有等待退回的貨物。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), with a bar code each</source>
        <translation>
            <numerusform>%n 個請求，各附一個條碼</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has more; a sheet holds its first ones.</source>
        <translation>清單中還有更多請求；一份驗貨單只包含前面的部分。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存為 PDF</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>壓縮檔 (*.zip)</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>儲存證據</translation>
    </message>
</context>
<context>
    <name>PasteFlow</name>
    <message>
        <source>The copied text is too long for a buyer comment.</source>
        <translation>複製的文字過長，不能作為買家留言。</translation>
    </message>
    <message numerus="yes">
        <source>The copied text names %n orders; nothing was added.</source>
        <translation>
            <numerusform>複製的文字中有 %n 筆訂單；未加入任何內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>No request for order {order}. Import the report that holds it.</source>
        <translation>沒有訂單 {order} 的請求。請匯入包含該訂單的報告。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Something is being saved. Paste again when it is done.</source>
        <translation>正在儲存。請在完成後再貼上一次。</translation>
    </message>
    <message>
        <source>{order} has this comment already.</source>
        <translation>{order} 已有此留言。</translation>
    </message>
    <message>
        <source>The copied text names no order. Select its request first.</source>
        <translation>複製的文字中沒有訂單編號。請先選取對應的請求。</translation>
    </message>
    <message>
        <source>Add to {order}</source>
        <translation>加入 {order}</translation>
    </message>
    <message>
        <source>The copied text names no order.</source>
        <translation>複製的文字中沒有訂單編號。</translation>
    </message>
    <message>
        <source>Which return is the comment for?</source>
        <translation>此留言屬於哪一筆退貨？</translation>
    </message>
    <message>
        <source>{rma} · {product} · has a comment</source>
        <translation>{rma} · {product} · 已有留言</translation>
    </message>
    <message>
        <source>{rma} · {product}</source>
        <translation>{rma} · {product}</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>{amount} {currency}</source>
        <translation>{amount} {currency}</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Previous (Left)</source>
        <translation>上一個 (←)</translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation>下一個 (→)</translation>
    </message>
    <message>
        <source>Take off the request</source>
        <translation>從請求中移除</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>儲存副本…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Save a copy to open it.</source>
        <translation>此檔案無法在此處顯示。請儲存副本後開啟。</translation>
    </message>
    <message>
        <source>{name} · attached {moment}</source>
        <translation>{name} · {moment} 附加</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Rows with problems</source>
        <translation>有問題的列</translation>
    </message>
    <message>
        <source>FBA returns</source>
        <translation>FBA 退貨</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>數據分析</translation>
    </message>
    <message>
        <source>Problem rows</source>
        <comment>short</comment>
        <translation>問題列</translation>
    </message>
    <message>
        <source>FBA returns</source>
        <comment>short</comment>
        <translation>FBA 退貨</translation>
    </message>
    <message>
        <source>Insights</source>
        <comment>short</comment>
        <translation>數據分析</translation>
    </message>
</context>
<context>
    <name>PlanHeader</name>
    <message>
        <source>Line</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Order or column</source>
        <translation>訂單或欄</translation>
    </message>
    <message>
        <source>What happens, or why not</source>
        <translation>將發生的變更，或未匯入的原因</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>folded</source>
        <translation>已收合</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展開</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>第 {line} 列</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Show row</source>
        <translation>顯示該列</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>無變化</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>These are added to read; nothing is to be decided</source>
        <translation>加入後僅供查看，無需做決定</translation>
    </message>
    <message>
        <source>These order item ids are kept for refund files</source>
        <translation>儲存這些訂單商品編號，供退款檔案使用</translation>
    </message>
    <message>
        <source>An empty cell never blanks what is stored</source>
        <translation>空白儲存格絕不會清除已儲存的內容</translation>
    </message>
    <message>
        <source>These rows are not imported; they wait under Rows with problems</source>
        <translation>這些列未匯入，保留在「有問題的列」中</translation>
    </message>
    <message>
        <source>Your own decisions are never overwritten</source>
        <translation>您自己的決定不會被覆寫</translation>
    </message>
    <message>
        <source>These requests are added</source>
        <translation>將加入這些請求</translation>
    </message>
    <message>
        <source>These rows are stored like this already</source>
        <translation>這些列已依此儲存</translation>
    </message>
    <message>
        <source>Of a line that comes again the last copy counts</source>
        <translation>重複出現的列以最後一次為準</translation>
    </message>
    <message>
        <source>Seller-fulfilled returns report</source>
        <translation>賣家自行配送退貨報告</translation>
    </message>
    <message>
        <source>Returns report (XML)</source>
        <translation>退貨報告 (XML)</translation>
    </message>
    <message>
        <source>FBA customer returns</source>
        <translation>Amazon 物流（FBA）顧客退貨報告</translation>
    </message>
    <message>
        <source>Order report</source>
        <translation>訂單報告</translation>
    </message>
    <message>
        <source>Returns report</source>
        <translation>退貨報告</translation>
    </message>
    <message>
        <source>comes again further down</source>
        <translation>後面再次出現</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>沒有變化</translation>
    </message>
    <message>
        <source>Order item {id}</source>
        <translation>訂單商品 {id}</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>整列</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}：{old} → {new}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>PlanStores</name>
    <message>
        <source>Store</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Store for {currency}</source>
        <translation>{currency} 的商店</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Move them here</source>
        <translation>移到此商店</translation>
    </message>
    <message>
        <source>These returns go to the chosen store with all that was decided about them</source>
        <translation>這些退貨連同相關決定一起移到所選商店</translation>
    </message>
    <message>
        <source>Several stores know orders of this file.</source>
        <translation>多間商店都有此檔案中的訂單。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are of orders that this store knows.</source>
        <translation>
            <numerusform>%n 列屬於此商店已有的訂單。</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders of this file are known in “{store}”.</source>
        <translation>「{store}」中有此檔案的訂單。</translation>
    </message>
    <message>
        <source>The file does not tell its store.</source>
        <translation>檔案未說明屬於哪一間商店。</translation>
    </message>
    <message>
        <source>The file does not tell its account, and no store knows its orders.</source>
        <translation>檔案未說明屬於哪一個帳戶，也沒有商店有其中的訂單。</translation>
    </message>
    <message>
        <source>As for the last file in this folder.</source>
        <translation>與此資料夾中上一個檔案的商店相同。</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>Answer within %n day(s)</source>
        <translation>
            <numerusform>請在 %n 天內答覆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refund due in %n day(s)</source>
        <translation>
            <numerusform>須在 %n 天內退款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in within %n day(s)</source>
        <translation>
            <numerusform>請在 %n 天內驗貨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer the claim within %n day(s)</source>
        <translation>
            <numerusform>請在 %n 天內答覆申報</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %n day(s) late</source>
        <translation>
            <numerusform>答覆已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refund %n day(s) late</source>
        <translation>
            <numerusform>退款已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check-in %n day(s) late</source>
        <translation>
            <numerusform>驗貨已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claim %n day(s) overdue</source>
        <translation>
            <numerusform>申報答覆已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 個請求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>另有 %n 處變更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n 個工作天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ordered</source>
        <translation>
            <numerusform>訂購 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Precedent</name>
    <message>
        <source>{count} × refunded</source>
        <translation>退款 {count} 次</translation>
    </message>
    <message>
        <source>{count} × closed</source>
        <translation>關閉 {count} 次</translation>
    </message>
    <message>
        <source>{count} × authorized</source>
        <translation>授權 {count} 次</translation>
    </message>
    <message>
        <source>refunded {amount}</source>
        <translation>已退款 {amount}</translation>
    </message>
    <message>
        <source>closed ({reason})</source>
        <translation>已關閉（{reason}）</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>已授權</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>已退款 {amount}</translation>
    </message>
    <message>
        <source>Closed: {reason}</source>
        <translation>已關閉：{reason}</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>已授權</translation>
    </message>
    <message>
        <source>Refunded {amount}, buyer keeps the item</source>
        <translation>已退款 {amount}，買家保留商品</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}，{second}</translation>
    </message>
    <message>
        <source>{counts} for this SKU and reason</source>
        <translation>相同 SKU 和原因：{counts}</translation>
    </message>
    <message>
        <source>{counts} for this SKU and reason · last: {last} on {day}</source>
        <translation>相同 SKU 和原因：{counts} · 最近：{day} {last}</translation>
    </message>
    <message>
        <source>{counts} · last: {last} on {day}</source>
        <translation>{counts} · 最近：{day} {last}</translation>
    </message>
    <message>
        <source>{count} × before</source>
        <translation>先前 {count} 次</translation>
    </message>
    <message>
        <source>{day} · {order}</source>
        <translation>{day} · {order}</translation>
    </message>
    <message>
        <source>{day} · {order} · {goods}</source>
        <translation>{day} · {order} · {goods}</translation>
    </message>
</context>
<context>
    <name>PresetField</name>
    <message>
        <source>Save as…</source>
        <translation>另存為…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>預存設定的名稱</translation>
    </message>
    <message>
        <source>Name, for example Bookkeeping</source>
        <translation>名稱，例如「記帳」</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Correct the cell in the file and import it again</source>
        <translation>請更正檔案中的儲存格後重新匯入</translation>
    </message>
    <message>
        <source>Import the file as Amazon sent it, not as a spreadsheet saved it</source>
        <translation>請匯入 Amazon 提供的原始檔案，而非試算表另存的檔案</translation>
    </message>
    <message>
        <source>The cell is empty, but every row needs it.</source>
        <translation>儲存格空白，但每一列都必須填寫。</translation>
    </message>
    <message>
        <source>empty cell</source>
        <translation>儲存格空白</translation>
    </message>
    <message>
        <source>Look it up in Seller Central and fill in the cell</source>
        <translation>請在賣家平台查詢後填寫</translation>
    </message>
    <message>
        <source>An order id has 3, 7 and 7 digits, 17 in all; here are {digits}.</source>
        <translation>訂單編號由 3、7、7 位數字組成，共 17 位；此處為 {digits} 位。</translation>
    </message>
    <message>
        <source>An order id has 3, 7 and 7 digits with hyphens between them.</source>
        <translation>訂單編號由 3、7、7 位數字組成，中間以連字號分隔。</translation>
    </message>
    <message>
        <source>not an order id</source>
        <translation>不是訂單編號</translation>
    </message>
    <message>
        <source>Look it up in Seller Central and correct the file</source>
        <translation>請在賣家平台查詢後更正檔案</translation>
    </message>
    <message>
        <source>A spreadsheet turned a long number into {value}; digits are lost.</source>
        <translation>試算表將長數字變成了 {value}，部分數字已遺失。</translation>
    </message>
    <message>
        <source>number cut off by a spreadsheet</source>
        <translation>數字被試算表截斷</translation>
    </message>
    <message>
        <source>“{value}” is not a date.</source>
        <translation>「{value}」不是日期。</translation>
    </message>
    <message>
        <source>The cell does not hold a date.</source>
        <translation>儲存格內容不是日期。</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>Write it like 21-Aug-2026 and import the file again</source>
        <translation>請寫成 21-Aug-2026 的格式後重新匯入</translation>
    </message>
    <message>
        <source>{a} or {b}? The cell can be read in two ways.</source>
        <translation>{a}還是{b}？該儲存格有兩種讀法。</translation>
    </message>
    <message>
        <source>date, two readings</source>
        <translation>日期有兩種讀法</translation>
    </message>
    <message>
        <source>Choose the order of day and month for this file</source>
        <translation>請為此檔案選擇日和月的順序</translation>
    </message>
    <message>
        <source>“{value}” is neither Y nor N.</source>
        <translation>「{value}」既不是 Y 也不是 N。</translation>
    </message>
    <message>
        <source>The cell is neither Y nor N.</source>
        <translation>儲存格內容既不是 Y 也不是 N。</translation>
    </message>
    <message>
        <source>not yes or no</source>
        <translation>不是「是」或「否」</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>「{value}」不是整數。</translation>
    </message>
    <message>
        <source>The cell does not hold a whole number.</source>
        <translation>儲存格內容不是整數。</translation>
    </message>
    <message>
        <source>not a quantity</source>
        <translation>不是數量</translation>
    </message>
    <message>
        <source>The quantity is {value}; at least 1 is expected.</source>
        <translation>數量為 {value}，應至少為 1。</translation>
    </message>
    <message>
        <source>quantity below 1</source>
        <translation>數量小於 1</translation>
    </message>
    <message>
        <source>“{value}” is not a currency; three letters such as USD are expected.</source>
        <translation>「{value}」不是幣別代碼，應為三個字母，例如 USD。</translation>
    </message>
    <message>
        <source>The cell is not a currency; three letters such as USD are expected.</source>
        <translation>儲存格內容不是幣別代碼，應為三個字母，例如 USD。</translation>
    </message>
    <message>
        <source>not a currency</source>
        <translation>不是幣別</translation>
    </message>
    <message>
        <source>The row has no currency, and nothing else in the file tells it.</source>
        <translation>該列沒有幣別，檔案中也沒有其他依據。</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>缺少幣別</translation>
    </message>
    <message>
        <source>The row is in {currency}, but this return is in {expected}.</source>
        <translation>該列幣別為 {currency}，但此退貨的幣別為 {expected}。</translation>
    </message>
    <message>
        <source>two currencies</source>
        <translation>兩種幣別</translation>
    </message>
    <message>
        <source>There is an amount, but the row has no currency.</source>
        <translation>有金額，但該列沒有幣別。</translation>
    </message>
    <message>
        <source>“{value}” is not an amount in {currency}.</source>
        <translation>「{value}」不是 {currency} 金額。</translation>
    </message>
    <message>
        <source>The cell holds text where an amount is expected.</source>
        <translation>此處應為金額，但儲存格中是文字。</translation>
    </message>
    <message>
        <source>not an amount</source>
        <translation>不是金額</translation>
    </message>
    <message>
        <source>The amount {value} is below zero.</source>
        <translation>金額 {value} 小於零。</translation>
    </message>
    <message>
        <source>The amount is below zero.</source>
        <translation>金額小於零。</translation>
    </message>
    <message>
        <source>negative amount</source>
        <translation>金額為負</translation>
    </message>
    <message>
        <source>A cell has {length} characters; {limit} are read at most.</source>
        <translation>儲存格有 {length} 個字元，最多讀取 {limit} 個。</translation>
    </message>
    <message>
        <source>A cell of this row is too long.</source>
        <translation>該列有儲存格內容過長。</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>過長</translation>
    </message>
    <message>
        <source>Download the report again</source>
        <translation>請重新下載報告</translation>
    </message>
    <message>
        <source>The row has {cells} cells, but there are {columns} columns.</source>
        <translation>該列有 {cells} 個儲存格，但只有 {columns} 欄。</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>儲存格多於欄數</translation>
    </message>
    <message>
        <source>A cell holds a zero byte, which is not text.</source>
        <translation>儲存格中含有零位元組，不是文字。</translation>
    </message>
    <message>
        <source>damaged text</source>
        <translation>文字損壞</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>引號沒有成對。</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>引號</translation>
    </message>
    <message>
        <source>A formula of the spreadsheet failed here: {value}.</source>
        <translation>此處的試算表公式出錯：{value}。</translation>
    </message>
    <message>
        <source>failed formula</source>
        <translation>公式出錯</translation>
    </message>
    <message>
        <source>The return tells one thing twice and differently.</source>
        <translation>該退貨對同一內容給出了兩個不同的值。</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>兩個值</translation>
    </message>
    <message>
        <source>This RMA belongs to the order {order}.</source>
        <translation>此 RMA 屬於訂單 {order}。</translation>
    </message>
    <message>
        <source>two orders, one RMA</source>
        <translation>同一 RMA 對應兩個訂單</translation>
    </message>
    <message>
        <source>This return is known already, in the store “{store}”.</source>
        <translation>此退貨已在商店「{store}」中。</translation>
    </message>
    <message>
        <source>return of another store</source>
        <translation>其他商店的退貨</translation>
    </message>
    <message>
        <source>Import the file for that store, or move its returns to this one</source>
        <translation>請為該商店匯入此檔案，或將其退貨移到本商店</translation>
    </message>
    <message>
        <source>This return has several items with the SKU {sku}; which one is meant?</source>
        <translation>此退貨有多件 SKU 為 {sku} 的商品，無法確定是哪一件。</translation>
    </message>
    <message>
        <source>item not told</source>
        <translation>商品不明確</translation>
    </message>
    <message>
        <source>Import a report that has the column Order Item ID</source>
        <translation>請匯入含有 Order Item ID 欄的報告</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Line {line}</source>
        <translation>第 {line} 列</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>整列</translation>
    </message>
    <message>
        <source>Line and file</source>
        <translation>列與檔案</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>What is wrong, and the way out</source>
        <translation>問題及解決方式</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>匯入日期</translation>
    </message>
    <message>
        <source>No rows with problems</source>
        <translation>沒有任何有問題的列</translation>
    </message>
    <message>
        <source>Rows of a report that cannot be read wait here until they come in clean.</source>
        <translation>報告中無法讀取的列會保留在這裡，直到能正確匯入為止。</translation>
    </message>
    <message>
        <source>Not imported; they wait here until you dismiss them or they come in clean</source>
        <translation>未匯入；保留在這裡，直到您移除或能正確匯入為止</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>匯出清單…</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n row(s)</source>
        <translation>
            <numerusform>移除 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes the selected rows off the list (Del)</source>
        <translation>從清單中移除所選列 (Del)</translation>
    </message>
</context>
<context>
    <name>Purge</name>
    <message>
        <source>Buyers&apos; comments</source>
        <translation>買家留言</translation>
    </message>
    <message>
        <source>Messages to buyers</source>
        <translation>給買家的訊息</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Typed reasons and remarks</source>
        <translation>填寫的理由和說明</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>照片和文件</translation>
    </message>
    <message>
        <source>Comments of FBA returns</source>
        <translation>FBA 退貨的買家留言</translation>
    </message>
    <message>
        <source>Journal entries that repeat them</source>
        <translation>重複這些文字的日誌項目</translation>
    </message>
    <message>
        <source>An A-to-Z claim is open</source>
        <translation>有未結案的 A-to-Z 申報</translation>
    </message>
    <message>
        <source>Something is still to do</source>
        <translation>還有待辦事項</translation>
    </message>
    <message>
        <source>A SAFE-T claim is open or still possible</source>
        <translation>有未結案的或仍可提出的 SAFE-T 申報</translation>
    </message>
    <message>
        <source>A deadline lies ahead</source>
        <translation>還有未到的期限</translation>
    </message>
    <message>
        <source>Snoozed, or with a reminder</source>
        <translation>已設為稍後處理，或設有提醒</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Remove buyers&apos; words</source>
        <translation>刪除買家的文字</translation>
    </message>
    <message>
        <source>Amazon wants buyers&apos; data kept no longer than it is needed, 30 days after delivery. This removes what buyers wrote, your messages to them, your notes, the reasons and remarks that you typed, and the photos and documents that you attached.</source>
        <translation>Amazon 要求買家資料的保存時間不得超過必要期限，即送達後 30 天。此操作會刪除買家所寫的內容、您給買家的訊息、您的備註、您填寫的理由和說明，以及您附加的照片和文件。</translation>
    </message>
    <message>
        <source>days since the goods came back, or since the last that happened</source>
        <translation>天（自商品退回或最後一次異動起）</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>早於</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>永久刪除</translation>
    </message>
    <message>
        <source>Looking at the words: {per_cent} %</source>
        <translation>正在檢查文字：{per_cent} %</translation>
    </message>
    <message>
        <source>Removing them: {per_cent} %</source>
        <translation>正在刪除：{per_cent} %</translation>
    </message>
    <message>
        <source>Removed. Now the data file is written anew…</source>
        <translation>已刪除。正在重新寫入資料檔…</translation>
    </message>
    <message>
        <source>Removing them from the backups: {per_cent} %</source>
        <translation>正在從備份中刪除：{per_cent} %</translation>
    </message>
    <message numerus="yes">
        <source>Goes, of %n request(s):</source>
        <translation>
            <numerusform>將刪除（涉及 %n 個請求）：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays, because something is open about %n request(s):</source>
        <translation>
            <numerusform>將保留，因為 %n 個請求尚有未完成事項：</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在計算…</translation>
    </message>
    <message>
        <source>Nothing is that old. File and backups can be gone through again.</source>
        <translation>沒有這麼舊的內容。可以再次清理資料檔和備份。</translation>
    </message>
    <message>
        <source>Amounts, decisions, states, order numbers, tags and the journal stay, and Verify finds the data as sound as before. Backups lose the same words. Files that you exported or imported are yours: look after them yourself.</source>
        <translation>金額、決定、狀態、訂單編號、標籤和日誌都會保留，驗證時資料與先前一樣完好。備份中的相同文字也會刪除。您匯出或匯入的檔案屬於您，請自行妥善處理。</translation>
    </message>
    <message>
        <source>Nothing brings the words back, and nothing that you did before can be undone any more. The data file is written anew, which takes seconds, or some minutes with a million requests.</source>
        <translation>文字無法找回，先前所做的操作也都無法再復原。資料檔會重新寫入，需要幾秒鐘；若有一百萬個請求則需幾分鐘。</translation>
    </message>
</context>
<context>
    <name>PurgeFlow</name>
    <message>
        <source>Wait until the import is done, then remove buyers&apos; words.</source>
        <translation>請等匯入完成後再刪除買家的文字。</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n request(s) were removed for good</source>
        <translation>
            <numerusform>已永久刪除 %n 個請求的文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was removed.</source>
        <translation>已停止。沒有刪除任何內容。</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>Answer the buyer</source>
        <translation>答覆買家</translation>
    </message>
    <message>
        <source>A-to-Z claim possible if unanswered</source>
        <translation>未答覆則可能引發 A-to-Z 申報</translation>
    </message>
    <message>
        <source>Answer the A-to-Z claim</source>
        <translation>答覆 A-to-Z 申報</translation>
    </message>
    <message>
        <source>Appeal against a decision</source>
        <translation>對裁定提出申訴</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>應退款</translation>
    </message>
    <message>
        <source>Claim granted if not refunded</source>
        <translation>未退款則申報獲准</translation>
    </message>
    <message>
        <source>EU right of withdrawal ends</source>
        <translation>歐盟撤回權到期</translation>
    </message>
    <message>
        <source>Return window ends</source>
        <translation>退貨期限截止</translation>
    </message>
    <message>
        <source>Buyer ships the goods by</source>
        <translation>買家最晚寄回日期</translation>
    </message>
    <message>
        <source>SAFE-T claim possible until</source>
        <translation>SAFE-T 申報截止日期</translation>
    </message>
    <message>
        <source>Closes itself if nothing happens</source>
        <translation>未處理則自動關閉</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已過</translation>
    </message>
    <message>
        <source>{days} after Amazon decided</source>
        <translation>Amazon 裁定後 {days}</translation>
    </message>
    <message>
        <source>at the earliest; counted from the order, not from its arrival</source>
        <translation>最早日期；自下單日而非送達日起算</translation>
    </message>
    <message>
        <source>at the earliest; delivery or refund is still missing</source>
        <translation>最早日期；尚缺送達或退款資訊</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>無日期</translation>
    </message>
</context>
<context>
    <name>RadarLines</name>
    <message>
        <source>No date is known.</source>
        <translation>日期未知。</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Defective or does not work</source>
        <translation>商品有瑕疵或無法使用</translation>
    </message>
    <message>
        <source>Bad item</source>
        <translation>商品有問題</translation>
    </message>
    <message>
        <source>Quality is not good enough</source>
        <translation>品質不符合要求</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>與描述不符</translation>
    </message>
    <message>
        <source>Wrong item was sent</source>
        <translation>寄錯商品</translation>
    </message>
    <message>
        <source>Parts are missing</source>
        <translation>缺少配件</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation>收到時已損壞</translation>
    </message>
    <message>
        <source>Arrived too late</source>
        <translation>送達太遲</translation>
    </message>
    <message>
        <source>Extra item was sent</source>
        <translation>多寄商品</translation>
    </message>
    <message>
        <source>Damaged by the carrier</source>
        <translation>運送途中損壞</translation>
    </message>
    <message>
        <source>Never arrived</source>
        <translation>未收到商品</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation>無法送達</translation>
    </message>
    <message>
        <source>Delivery was refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Address was incomplete</source>
        <translation>地址不完整</translation>
    </message>
    <message>
        <source>Delivery attempts failed</source>
        <translation>多次配送失敗</translation>
    </message>
    <message>
        <source>Carrier sorted it wrong</source>
        <translation>貨運業者分揀錯誤</translation>
    </message>
    <message>
        <source>Bought by mistake</source>
        <translation>誤購</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>未說明原因</translation>
    </message>
    <message>
        <source>Found a better price</source>
        <translation>找到更低價</translation>
    </message>
    <message>
        <source>Too hard to install</source>
        <translation>安裝太困難</translation>
    </message>
    <message>
        <source>Not compatible</source>
        <translation>不相容</translation>
    </message>
    <message>
        <source>Purchase was not authorized</source>
        <translation>未經授權的購買</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>尺寸偏小</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>尺寸偏大</translation>
    </message>
    <message>
        <source>Did not like the style</source>
        <translation>不喜歡款式</translation>
    </message>
    <message>
        <source>Does not fit well</source>
        <translation>不合身</translation>
    </message>
    <message>
        <source>Did not like the colour</source>
        <translation>不喜歡顏色</translation>
    </message>
    <message>
        <source>Did not like the fabric</source>
        <translation>不喜歡布料</translation>
    </message>
    <message>
        <source>Looks like a different product</source>
        <translation>像是另一種商品</translation>
    </message>
    <message>
        <source>Not as pictured</source>
        <translation>與圖片不符</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Return reason</source>
        <translation>退貨原因</translation>
    </message>
    <message>
        <source>Not in the report</source>
        <translation>報告中未提供</translation>
    </message>
    <message>
        <source>Return reason: {reason}</source>
        <translation>退貨原因：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 個原因</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} ({code})</source>
        <translation>{reason}（{code}）</translation>
    </message>
</context>
<context>
    <name>ReasonShort</name>
    <message>
        <source>Defective</source>
        <translation>商品有瑕疵</translation>
    </message>
    <message>
        <source>Poor quality</source>
        <translation>品質不佳</translation>
    </message>
    <message>
        <source>Wrong item sent</source>
        <translation>寄錯商品</translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation>缺少配件</translation>
    </message>
    <message>
        <source>Carrier damage</source>
        <translation>運送損壞</translation>
    </message>
    <message>
        <source>Undeliverable</source>
        <translation>無法送達</translation>
    </message>
    <message>
        <source>Delivery refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Address incomplete</source>
        <translation>地址不完整</translation>
    </message>
    <message>
        <source>Delivery failed</source>
        <translation>配送失敗</translation>
    </message>
    <message>
        <source>Sorted wrong</source>
        <translation>分揀錯誤</translation>
    </message>
    <message>
        <source>Better price</source>
        <translation>找到更低價</translation>
    </message>
    <message>
        <source>Hard to install</source>
        <translation>安裝困難</translation>
    </message>
    <message>
        <source>Unauthorized order</source>
        <translation>未授權的購買</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>款式</translation>
    </message>
    <message>
        <source>Poor fit</source>
        <translation>不合身</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Fabric</source>
        <translation>布料</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>商品不同</translation>
    </message>
</context>
<context>
    <name>RefundCard</name>
    <message>
        <source>Restocking fee</source>
        <translation>重新上架費</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Amount, {currency}</source>
        <translation>金額（{currency}）</translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message>
        <source>Goods checked in</source>
        <translation>已驗貨的商品</translation>
    </message>
    <message>
        <source>Goods the buyer keeps</source>
        <translation>買家保留的商品</translation>
    </message>
    <message>
        <source>Refund for</source>
        <translation>退款項目</translation>
    </message>
    <message>
        <source>Refund {amount}, buyer keeps item</source>
        <translation>退款 {amount}，買家保留商品</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>退款 {amount}</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Restocking fee</source>
        <translation>重新上架費</translation>
    </message>
    <message>
        <source>Over all returns of this order, in {currency}</source>
        <translation>此訂單的所有退貨合計，幣別：{currency}</translation>
    </message>
    <message>
        <source>This order</source>
        <translation>此訂單</translation>
    </message>
    <message>
        <source>Reason for Amazon</source>
        <translation>提供給 Amazon 的原因</translation>
    </message>
    <message>
        <source>Why without goods</source>
        <translation>免退貨理由</translation>
    </message>
    <message>
        <source>You can undo it until it stands in an export.</source>
        <translation>匯出之前可以復原。</translation>
    </message>
    <message>
        <source>Refund without goods</source>
        <translation>免退貨退款</translation>
    </message>
    <message>
        <source>Issue refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Releases the money to the buyer.</source>
        <translation>將款項退給買家。</translation>
    </message>
    <message numerus="yes">
        <source>%n announced</source>
        <translation>
            <numerusform>應退回 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{checked} of {announced} checked in</source>
        <translation>已驗貨 {checked}/{announced} 件</translation>
    </message>
    <message>
        <source>{goods}, {checked} of {announced}.</source>
        <translation>{goods}，{checked}/{announced} 件。</translation>
    </message>
    <message>
        <source>Refund without goods: the buyer keeps the item.</source>
        <translation>免退貨退款：買家保留商品。</translation>
    </message>
    <message>
        <source>The goods become “not expected” and {amount} counts as exposure.</source>
        <translation>貨品將變為「無需退回」，{amount}計入風險金額。</translation>
    </message>
</context>
<context>
    <name>RefundLine</name>
    <message>
        <source>Quantity of {sku}</source>
        <translation>{sku} 的數量</translation>
    </message>
    <message>
        <source>Amount for {sku}</source>
        <translation>{sku} 的金額</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>一半</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>Share of the price</source>
        <translation>價格比例</translation>
    </message>
    <message>
        <source>Restocking fee for {sku}</source>
        <translation>{sku} 的重新上架費</translation>
    </message>
    <message>
        <source>amount or %</source>
        <translation>金額或 %</translation>
    </message>
    <message>
        <source>Take {percent} %</source>
        <translation>收取 {percent} %</translation>
    </message>
    <message>
        <source>This is no amount; write it like {example}.</source>
        <translation>這不是金額，請依 {example} 的格式填寫。</translation>
    </message>
    <message>
        <source>The restocking fee must be an amount up to the price, or up to 100 %.</source>
        <translation>重新上架費須為不超過價格的金額，或不超過 100 %。</translation>
    </message>
    <message>
        <source>Up to {percent} % is usual here.</source>
        <translation>此類情況通常最多收取 {percent} %。</translation>
    </message>
</context>
<context>
    <name>RefundReason</name>
    <message>
        <source>Customer return</source>
        <translation>顧客退貨</translation>
    </message>
    <message>
        <source>General adjustment</source>
        <translation>一般調整</translation>
    </message>
    <message>
        <source>Could not ship</source>
        <translation>無法出貨</translation>
    </message>
    <message>
        <source>Different item</source>
        <translation>商品不符</translation>
    </message>
    <message>
        <source>No inventory</source>
        <translation>無庫存</translation>
    </message>
</context>
<context>
    <name>ReminderFlow</name>
    <message>
        <source>Open Returns Desktop</source>
        <translation>開啟 Returns Desktop</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>無期限</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due today</source>
        <translation>
            <numerusform>%n 個請求今天到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Next deadline: {day}</source>
        <translation>下一個期限：{day}</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) overdue</source>
        <translation>
            <numerusform>%n 個請求已逾期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestFlow</name>
    <message>
        <source>Refunds are decided for one request at a time.</source>
        <translation>退款一次只能為一個請求決定。</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>剪貼簿中沒有文字。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Choose the marketplace of this store in the settings first.</source>
        <translation>請先在設定中選擇此商店的商城。</translation>
    </message>
</context>
<context>
    <name>RequestHeader</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 個請求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{product} and %n more</source>
        <translation>
            <numerusform>{product} 及另外 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{returned} of {ordered}</source>
        <translation>{returned}/{ordered} 件</translation>
    </message>
    <message>
        <source>First of them: {product}</source>
        <translation>第一項：{product}</translation>
    </message>
</context>
<context>
    <name>RequestTable</name>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Reason and comment</source>
        <translation>原因與留言</translation>
    </message>
    <message>
        <source>Product and order</source>
        <translation>商品與訂單</translation>
    </message>
    <message>
        <source>Status and goods</source>
        <translation>狀態與貨品</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>held for {seconds} s</source>
        <translation>暫存 {seconds} 秒</translation>
    </message>
    <message>
        <source>Comment not captured</source>
        <translation>尚未輸入買家留言</translation>
    </message>
    <message>
        <source>Comment removed for its age</source>
        <translation>留言已逾保存期限而刪除</translation>
    </message>
    <message>
        <source>Buyer left no comment</source>
        <translation>買家未留言</translation>
    </message>
    <message>
        <source> +{count}</source>
        <translation> +{count}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Return requests</source>
        <translation>退貨請求</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Show what happened to this request</source>
        <translation>查看此請求的經過</translation>
    </message>
    <message>
        <source>Buyer comment</source>
        <translation>買家留言</translation>
    </message>
    <message>
        <source>Items of this request</source>
        <translation>此請求的商品</translation>
    </message>
    <message>
        <source>Why this is suggested</source>
        <translation>為何這樣建議</translation>
    </message>
    <message>
        <source>Decisions for the same SKU and reason</source>
        <translation>相同 SKU 和原因的決定</translation>
    </message>
    <message>
        <source>Dates of this request</source>
        <translation>此請求的日期</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>What is there now is backed up first</source>
        <translation>會先備份現有資料</translation>
    </message>
    <message>
        <source>The damaged file is kept</source>
        <translation>損壞的檔案會保留</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>還原此備份</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>還沒有備份</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>選擇備份</translation>
    </message>
    <message>
        <source>Backup of {moment}</source>
        <translation>{moment} 的備份</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>正在讀取</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>無法使用</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>正在複製並檢查…</translation>
    </message>
    <message>
        <source>{size}</source>
        <translation>{size}</translation>
    </message>
    <message>
        <source>{size} · made before a restore</source>
        <translation>{size} · 還原前建立</translation>
    </message>
    <message>
        <source>{size} · made before an upgrade</source>
        <translation>{size} · 升級前建立</translation>
    </message>
    <message>
        <source>{size} · {file}</source>
        <translation>{size} · {file}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>RestoreFlow</name>
    <message>
        <source>A backup can be restored when the import or export is done</source>
        <translation>匯入或匯出完成後才能還原備份</translation>
    </message>
</context>
<context>
    <name>RowFault</name>
    <message>
        <source>The order item id is not known: import the order report for {order}, ordered on {ordered_on}.</source>
        <translation>訂單商品編號不明：請匯入訂單 {order}（下單日期 {ordered_on}）的訂單報告。</translation>
    </message>
    <message>
        <source>The order item id is not known: import the order report for {order}.</source>
        <translation>訂單商品編號不明：請匯入訂單 {order} 的訂單報告。</translation>
    </message>
    <message>
        <source>The order has several items with the SKU {sku}: which is meant?</source>
        <translation>該訂單有多件 SKU 為 {sku} 的商品：是指哪一件？</translation>
    </message>
    <message>
        <source>Refund it in Seller Central.</source>
        <translation>請在賣家平台退款。</translation>
    </message>
    <message>
        <source>It stands in an earlier Adjustments file.</source>
        <translation>已在先前的 Adjustments 檔案中。</translation>
    </message>
    <message>
        <source>Say why it has to go out again.</source>
        <translation>請說明為何需要再次送出。</translation>
    </message>
    <message>
        <source>It is done on Amazon already, or was cancelled.</source>
        <translation>已在 Amazon 上完成，或已取消。</translation>
    </message>
    <message>
        <source>A report contradicts it. Answer the conflict first.</source>
        <translation>有報告與其不符。請先答覆該衝突。</translation>
    </message>
    <message>
        <source>The order number is not of Amazon&apos;s form 123-1234567-1234567.</source>
        <translation>訂單編號不符合 Amazon 的格式 123-1234567-1234567。</translation>
    </message>
    <message>
        <source>It is more than is left to refund of this order item: {left_minor}.</source>
        <translation>超過該訂單商品剩餘可退的金額：{left_minor}。</translation>
    </message>
    <message>
        <source>Look at what was refunded already.</source>
        <translation>請查看已退款多少。</translation>
    </message>
    <message>
        <source>The buyer would get nothing back.</source>
        <translation>買家將拿不到任何退款。</translation>
    </message>
    <message>
        <source>{currency} has more decimals than the file can hold.</source>
        <translation>{currency} 的小數位數超出檔案所能容納的位數。</translation>
    </message>
    <message>
        <source>Another item of the same refund cannot go into the file.</source>
        <translation>同一筆退款中的另一件商品無法寫入檔案。</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Answer a request</source>
        <translation>答覆請求</translation>
    </message>
    <message>
        <source>Unanswered: claim possible</source>
        <translation>未答覆：買家可提出申報</translation>
    </message>
    <message>
        <source>Answer an A-to-Z claim</source>
        <translation>答覆 A-to-Z 申報</translation>
    </message>
    <message>
        <source>Appeal against a decision</source>
        <translation>對裁定提出申訴</translation>
    </message>
    <message>
        <source>Refund after receipt</source>
        <translation>收貨後退款</translation>
    </message>
    <message>
        <source>Not refunded: claim granted</source>
        <translation>未退款：申報獲准</translation>
    </message>
    <message>
        <source>Return window</source>
        <translation>退貨期限</translation>
    </message>
    <message>
        <source>Then time to ship</source>
        <translation>之後的寄回時間</translation>
    </message>
    <message>
        <source>EU right of withdrawal</source>
        <translation>歐盟撤回權</translation>
    </message>
    <message>
        <source>SAFE-T claim</source>
        <translation>SAFE-T 申報</translation>
    </message>
    <message>
        <source>Closes without action</source>
        <translation>未處理則自動關閉</translation>
    </message>
    <message>
        <source>Closes without update</source>
        <translation>無更新則自動關閉</translation>
    </message>
    <message>
        <source>Cancel a refund by hand</source>
        <translation>手動取消退款</translation>
    </message>
    <message>
        <source>Ask if not done on Amazon</source>
        <translation>未在 Amazon 上完成則詢問</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>Amazon: {length}</source>
        <translation>Amazon：{length}</translation>
    </message>
    <message>
        <source>Amazon: {length}, since {day}</source>
        <translation>Amazon：{length}，自 {day} 起</translation>
    </message>
    <message>
        <source>Preset: {length}</source>
        <translation>預設：{length}</translation>
    </message>
    <message>
        <source>Completed or closed</source>
        <translation>已完成或已關閉</translation>
    </message>
    <message>
        <source>Nothing is left to decide for a request that is completed or closed.</source>
        <translation>已完成或已關閉的請求無需再做決定。</translation>
    </message>
    <message>
        <source>Hold for an A-to-Z claim</source>
        <translation>有 A-to-Z 申報時暫緩</translation>
    </message>
    <message>
        <source>A claim is open and the buyer has not heard from you: answer it.</source>
        <translation>有未結案的申報，且買家尚未收到您的回覆：請答覆申報。</translation>
    </message>
    <message>
        <source>Check in what was delivered</source>
        <translation>已送達的貨品先驗貨</translation>
    </message>
    <message>
        <source>Goods that the carrier delivered are counted before money moves.</source>
        <translation>貨運業者已送達的貨品，先清點，再處理退款。</translation>
    </message>
    <message>
        <source>Refund decided for what came back</source>
        <translation>退回的貨品已決定退款</translation>
    </message>
    <message>
        <source>What was checked in is paid for; only Amazon&apos;s word is missing.</source>
        <translation>已驗貨的部分已決定退款，只待 Amazon 確認。</translation>
    </message>
    <message>
        <source>Refund less a fee</source>
        <translation>扣除費用後退款</translation>
    </message>
    <message>
        <source>Goods that came back worse than they went, and neither you nor the carrier is to blame.</source>
        <translation>貨品退回時的狀況比寄出時差，且不是您或貨運業者的責任。</translation>
    </message>
    <message>
        <source>Refund when checked in</source>
        <translation>驗貨後退款</translation>
    </message>
    <message>
        <source>Goods that are back and checked are paid back in full.</source>
        <translation>貨品已退回並完成驗貨，全額退款。</translation>
    </message>
    <message>
        <source>Hold while a claim is open</source>
        <translation>申報未結案時暫緩</translation>
    </message>
    <message>
        <source>Until Amazon has decided the claim, nothing else is suggested.</source>
        <translation>在 Amazon 對申報做出裁定之前，不提出其他建議。</translation>
    </message>
    <message>
        <source>Hold for an unauthorized purchase</source>
        <translation>未經授權的購買時暫緩</translation>
    </message>
    <message>
        <source>The reason can be a sign of fraud: a person looks at it.</source>
        <translation>此原因可能涉及詐欺：須人工查看。</translation>
    </message>
    <message>
        <source>Contact first about a defect</source>
        <translation>有瑕疵時先聯絡買家</translation>
    </message>
    <message>
        <source>Before you decide on a new request for a fault of yours, ask the buyer.</source>
        <translation>對屬於您責任的新請求，先詢問買家，再做決定。</translation>
    </message>
    <message>
        <source>Contact first</source>
        <translation>先聯絡買家</translation>
    </message>
    <message>
        <source>Before you decide on a new request, talk to the buyer.</source>
        <translation>對新請求，先與買家溝通，再做決定。</translation>
    </message>
    <message>
        <source>Wait for the buyer&apos;s answer</source>
        <translation>等待買家答覆</translation>
    </message>
    <message>
        <source>You have written, and the day of your reminder has not come.</source>
        <translation>您已聯絡買家，提醒日尚未到。</translation>
    </message>
    <message>
        <source>Hold for a high value</source>
        <translation>金額高時暫緩</translation>
    </message>
    <message>
        <source>A new request for more than the limit: a person looks at it.</source>
        <translation>金額超過限額的新請求：須人工查看。</translation>
    </message>
    <message>
        <source>Close outside the policy</source>
        <translation>不符合政策則關閉</translation>
    </message>
    <message>
        <source>A new request that Amazon reports as outside its policy may be refused.</source>
        <translation>Amazon 報告中標示為不符合政策的新請求，可以拒絕。</translation>
    </message>
    <message>
        <source>Close a late request</source>
        <translation>關閉過晚提出的請求</translation>
    </message>
    <message>
        <source>The report does not tell the policy, and the order is older than the limit allows.</source>
        <translation>報告未說明是否符合政策，且下單時間已超過限定天數。</translation>
    </message>
    <message>
        <source>Let the buyer keep cheap items</source>
        <translation>低價商品讓買家保留</translation>
    </message>
    <message>
        <source>The buyer paid less than what a return costs you.</source>
        <translation>買家支付的金額低於您的退貨成本。</translation>
    </message>
    <message>
        <source>Authorize a defect inside the policy</source>
        <translation>符合政策的瑕疵退貨予以授權</translation>
    </message>
    <message>
        <source>Inside the policy, and you or the carrier is to blame.</source>
        <translation>符合政策，且屬於您或貨運業者的責任。</translation>
    </message>
    <message>
        <source>Authorize inside the policy</source>
        <translation>符合政策則授權</translation>
    </message>
    <message>
        <source>A new request that is not outside the policy is to be taken back.</source>
        <translation>新請求只要未被標示為不符合政策，就應接受退貨。</translation>
    </message>
    <message>
        <source>Hold for a lost parcel</source>
        <translation>包裹遺失時暫緩</translation>
    </message>
    <message>
        <source>Whether a lost parcel is paid back is for a person to decide.</source>
        <translation>包裹遺失是否退款，須由人工決定。</translation>
    </message>
    <message>
        <source>Refund under way</source>
        <translation>退款處理中</translation>
    </message>
    <message>
        <source>A refund is decided or reported; a second one would be too many.</source>
        <translation>已決定退款或報告顯示已退款；再退一次就會多退。</translation>
    </message>
    <message>
        <source>Close what was never sent back</source>
        <translation>關閉買家一直未寄回的請求</translation>
    </message>
    <message>
        <source>Authorized, still awaited, and older than the limit allows.</source>
        <translation>已授權，仍在等待退回，且已超過限定天數。</translation>
    </message>
    <message>
        <source>Wait for the goods</source>
        <translation>等待貨品退回</translation>
    </message>
    <message>
        <source>Authorized, and the goods are not back yet.</source>
        <translation>已授權，貨品尚未退回。</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>無規則</translation>
    </message>
    <message>
        <source>No rule that is switched on fits this request.</source>
        <translation>沒有已啟用的規則適用於此請求。</translation>
    </message>
</context>
<context>
    <name>RuleLimit</name>
    <message>
        <source>High value is above</source>
        <translation>高金額指高於</translation>
    </message>
    <message>
        <source>A return costs</source>
        <translation>一次退貨的成本</translation>
    </message>
    <message>
        <source>Latest after the order</source>
        <translation>下單後最長</translation>
    </message>
    <message>
        <source>Latest after the request</source>
        <translation>請求後最長</translation>
    </message>
</context>
<context>
    <name>RulePlurals</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) decided in the last {days} days</source>
        <translation>
            <numerusform>最近 {days} 天內決定了 %n 個請求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left out, as their facts were not kept when you decided</source>
        <translation>
            <numerusform>%n 個請求未計入，因為您做出決定時未儲存其相關資訊</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested Authorize on %n request(s); you authorized {done} of them.</source>
        <translation>
            <numerusform>原本會建議授權 %n 個請求，您授權了其中 {done} 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested Close on %n request(s); you closed {done} of them.</source>
        <translation>
            <numerusform>原本會建議關閉 %n 個請求，您關閉了其中 {done} 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested a refund on %n request(s); you refunded {done} of them.</source>
        <translation>
            <numerusform>原本會建議對 %n 個請求退款，您對其中 {done} 個退了款。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested to contact the buyer on %n request(s); you did on {done}.</source>
        <translation>
            <numerusform>原本會建議就 %n 個請求聯絡買家，您聯絡了其中 {done} 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested to let the buyer keep it on %n request(s); you did on {done}.</source>
        <translation>
            <numerusform>原本會建議讓 %n 個請求的買家保留商品，您對其中 {done} 個這樣做了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested to check the goods in on %n request(s).</source>
        <translation>
            <numerusform>原本會建議對 %n 個請求驗貨。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have held %n request(s) for a person.</source>
        <translation>
            <numerusform>原本會暫緩 %n 個請求，交由人工處理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested to wait on %n request(s).</source>
        <translation>
            <numerusform>原本會建議 %n 個請求繼續等待。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have found nothing to decide on %n request(s).</source>
        <translation>
            <numerusform>原本會判定 %n 個請求無需決定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>This is no amount; write it like {example}.</source>
        <translation>這不是金額，請依 {example} 的格式填寫。</translation>
    </message>
    <message>
        <source>the value limit of the store, see Settings</source>
        <translation>商店的金額限額，見「設定」</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>SalvagePreview</name>
    <message>
        <source>Everything could be read.</source>
        <translation>全部內容均可讀取。</translation>
    </message>
    <message>
        <source>Decisions, amounts or messages may be missing.</source>
        <translation>可能缺少決定、金額或訊息。</translation>
    </message>
    <message>
        <source>Import the newest reports, and look in Seller Central before you refund anything.</source>
        <translation>請匯入最新報告，並在退款之前查看賣家平台。</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{whole} 中的 {count}</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>退貨請求</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>日誌項目</translation>
    </message>
    <message>
        <source>Rows of everything else</source>
        <translation>其餘各項的列數</translation>
    </message>
</context>
<context>
    <name>SavedFlow</name>
    <message>
        <source>View “{name}” deleted; its requests are still there</source>
        <translation>檢視「{name}」已刪除；其中的請求仍然保留</translation>
    </message>
    <message>
        <source>View “{name}” saved</source>
        <translation>檢視「{name}」已儲存</translation>
    </message>
    <message>
        <source>View “{name}” changed</source>
        <translation>檢視「{name}」已變更</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scan goods</source>
        <translation>掃描驗貨</translation>
    </message>
    <message>
        <source>Scan or type an RMA, tracking number or order id</source>
        <translation>掃描或輸入 RMA、追蹤編號或訂單編號</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Undo the last one</source>
        <translation>復原上一個</translation>
    </message>
    <message>
        <source>Book (Enter)</source>
        <translation>登記 (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>All announced goods are checked in already.</source>
        <translation>應退回的貨品已全部驗貨。</translation>
    </message>
    <message>
        <source>Enter books it.</source>
        <translation>按 Enter 即可登記。</translation>
    </message>
    <message numerus="yes">
        <source>%n returns have this code. Which one is it?</source>
        <translation>
            <numerusform>有 %n 筆退貨使用此編號。是哪一筆？</numerusform>
        </translation>
    </message>
    <message>
        <source>No return has the code {code}.</source>
        <translation>沒有編號為 {code} 的退貨。</translation>
    </message>
    <message>
        <source>Import the report that holds it, or search by hand.</source>
        <translation>請匯入包含該退貨的報告，或手動搜尋。</translation>
    </message>
    <message>
        <source>{order} checked in</source>
        <translation>{order} 已驗貨</translation>
    </message>
    <message>
        <source>{order} was not booked.</source>
        <translation>{order} 未登記。</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>準備就緒。</translation>
    </message>
    <message>
        <source>Scan the label of a parcel or its slip.</source>
        <translation>請掃描包裹上的標籤或其中的退貨單。</translation>
    </message>
    <message>
        <source>Scan something first</source>
        <translation>請先掃描</translation>
    </message>
    <message>
        <source>Nothing is counted</source>
        <translation>尚未清點</translation>
    </message>
</context>
<context>
    <name>ScanFlow</name>
    <message>
        <source>Checked in {order}</source>
        <translation>已驗貨：{order}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>“{typed}” is not a filter; use {example}</source>
        <translation>「{typed}」不是篩選條件；請使用 {example}</translation>
    </message>
    <message>
        <source>not {what}</source>
        <translation>排除 {what}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search orders, products, comments</source>
        <translation>搜尋訂單、商品、買家留言</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜尋</translation>
    </message>
    <message>
        <source>Go to the order id on the clipboard: {key}</source>
        <translation>前往剪貼簿中的訂單編號：{key}</translation>
    </message>
</context>
<context>
    <name>SearchKey</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Return reason</source>
        <translation>退貨原因</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Day of the request</source>
        <translation>請求日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>貨品</translation>
    </message>
    <message>
        <source>Overdue, snoozed, noted …</source>
        <translation>已逾期、稍後處理、有備註 …</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>RMA</source>
        <translation>RMA</translation>
    </message>
    <message>
        <source>ASIN</source>
        <translation>ASIN</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>追蹤編號</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>商城</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Filters: {filters} … (↓ for all) · “phrase” · -not</source>
        <translation>篩選條件：{filters} …（↓ 查看全部）· 「片語」 · -排除</translation>
    </message>
</context>
<context>
    <name>SearchTyped</name>
    <message>
        <source>state</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>請求日</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>貨品</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>tracking</source>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>store</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>商城</translation>
    </message>
</context>
<context>
    <name>SearchValue</name>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>稍後處理</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有備註</translation>
    </message>
    <message>
        <source>With a tag</source>
        <translation>有標籤</translation>
    </message>
    <message>
        <source>Refund decided or paid</source>
        <translation>已決定或已退款</translation>
    </message>
    <message>
        <source>Money out for goods not checked in</source>
        <translation>未驗貨的退款</translation>
    </message>
    <message>
        <source>Just decided, still held</source>
        <translation>剛決定仍暫存</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In less than 2 days</source>
        <translation>不到2天</translation>
    </message>
    <message>
        <source>In less than 7 days</source>
        <translation>不到7天</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>最近7天</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>最近30天</translation>
    </message>
    <message>
        <source>More than 50, in the currency of the store</source>
        <translation>超過50（商店幣別）</translation>
    </message>
    <message>
        <source>20 at most</source>
        <translation>最多20</translation>
    </message>
    <message>
        <source>From 10 to 20</source>
        <translation>10至20</translation>
    </message>
</context>
<context>
    <name>SelectionPane</name>
    <message numerus="yes">
        <source>%Ln request(s) selected</source>
        <translation>
            <numerusform>已選取 %Ln 個請求</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {whole} in this view</source>
        <translation>此檢視共 {whole} 個，已選取 {count} 個</translation>
    </message>
    <message numerus="yes">
        <source>%n currencies</source>
        <translation>
            <numerusform>%n 種幣別</numerusform>
        </translation>
    </message>
    <message>
        <source>{view} · {currencies}</source>
        <translation>{view} · {currencies}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Paid by the buyers</source>
        <translation>買家支付金額</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln 個請求</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可執行的操作</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>逐一處理</translation>
    </message>
    <message>
        <source>Open each request: amounts differ</source>
        <translation>金額各不相同，請逐一開啟</translation>
    </message>
    <message>
        <source>One message to each, from a template</source>
        <translation>依範本向每位買家傳送一則訊息</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between reasons</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>{count} × {reason}</source>
        <translation>{count} × {reason}</translation>
    </message>
    <message>
        <source>One undo step for all. What fails stays selected.</source>
        <translation>可一次全部復原。失敗的請求會保持選取。</translation>
    </message>
    <message>
        <source>What can be done is counted for the first {count}.</source>
        <translation>可執行的操作僅統計前 {count} 個。</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>line {line}, {column}: {sentence}</source>
        <translation>第 {line} 列，{column}：{sentence}</translation>
    </message>
    <message>
        <source>line {line}: {sentence}</source>
        <translation>第 {line} 列：{sentence}</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>Session</source>
        <translation>逐筆處理</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>結束逐筆處理</translation>
    </message>
    <message>
        <source>Session: {done} of {whole} done</source>
        <translation>逐筆處理：已完成 {done}/{whole}</translation>
    </message>
    <message>
        <source>Next: {due}</source>
        <translation>接下來：{due}</translation>
    </message>
</context>
<context>
    <name>SessionEndDialog</name>
    <message>
        <source>Session</source>
        <translation>逐筆處理</translation>
    </message>
    <message>
        <source>Export decisions…</source>
        <translation>匯出決定…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Everything is exported</source>
        <translation>已全部匯出</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>The session is running; “End session” over the list ends it.</source>
        <translation>逐筆處理正在進行；點一下清單上方的「結束逐筆處理」即可結束。</translation>
    </message>
    <message>
        <source>Nothing is to decide in this list.</source>
        <translation>此清單中沒有需要決定的請求。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) decided</source>
        <translation>
            <numerusform>已決定 %n 個請求</numerusform>
        </translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>已授權</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Refunds decided</source>
        <translation>已決定退款</translation>
    </message>
    <message>
        <source>Messages to buyers</source>
        <translation>給買家的訊息</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>已延後</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>仍未處理</translation>
    </message>
</context>
<context>
    <name>SessionStartDialog</name>
    <message>
        <source>Session</source>
        <translation>逐筆處理</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to decide</source>
        <translation>
            <numerusform>%n 個請求待決定</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: {due}</source>
        <translation>最先到期：{due}</translation>
    </message>
    <message>
        <source>You go through them one after the other; each decision leads to the next request.</source>
        <translation>逐筆處理請求：每做出一個決定，就轉到下一個請求。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一個</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一個</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>After a decision</source>
        <translation>決定之後</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Undo takes a decision back</source>
        <translation>「復原」可收回決定</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>設定分類</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>寬鬆</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>緊密</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>與系統相同</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Go to the next request</source>
        <translation>前往下一個請求</translation>
    </message>
    <message>
        <source>Go to the previous request</source>
        <translation>前往上一個請求</translation>
    </message>
    <message>
        <source>Stay at the request</source>
        <translation>停留在目前的請求</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>After an action</source>
        <translation>操作之後</translation>
    </message>
    <message>
        <source>Show deadlines in the tray, and tell me what is due today</source>
        <translation>在系統匣中顯示期限，並提醒我今天到期的事項</translation>
    </message>
    <message>
        <source>Once a day, while the program is open. A notification holds numbers only, no order and no words.</source>
        <translation>每天一次，僅在程式開啟時。通知中只有數字，沒有訂單，也沒有文字內容。</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is no place where it could be shown.</source>
        <translation>此桌面沒有系統匣，因此無處顯示。</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>資料存放資料夾</translation>
    </message>
    <message>
        <source>Encrypt, or change that…</source>
        <translation>加密或變更加密…</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Requests, decisions, comments and messages are kept in this folder and nowhere else. The program sends nothing to Amazon or to anyone else; only files that you export leave it.</source>
        <translation>請求、決定、留言和訊息僅儲存在此資料夾中。程式不會向 Amazon 或任何其他人傳送任何內容；只有您匯出的檔案會離開本機。</translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>Folder to watch for reports</source>
        <translation>要監看報告的資料夾</translation>
    </message>
</context>
<context>
    <name>SettleCard</name>
    <message numerus="yes">
        <source>%n thing(s) to settle before copying</source>
        <translation>
            <numerusform>複製前有 %n 處需要處理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) Amazon does not allow in messages</source>
        <translation>
            <numerusform>有 %n 處內容不符合 Amazon 的訊息規定</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be copied all the same; Amazon decides what it sends.</source>
        <translation>仍可複製；Amazon 會決定是否傳送。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>The chosen request</source>
        <translation>目前的請求</translation>
    </message>
    <message>
        <source>To do on Amazon</source>
        <translation>Amazon 待辦</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>授權退貨</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉請求</translation>
    </message>
    <message>
        <source>Issue refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Contact buyer</source>
        <translation>聯絡買家</translation>
    </message>
    <message>
        <source>Check in goods</source>
        <translation>驗貨</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍後處理</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>寫備註</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>提醒我</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>下一個請求</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>上一個請求</translation>
    </message>
    <message>
        <source>Select or not</source>
        <translation>選取或取消選取</translation>
    </message>
    <message>
        <source>Session: go through the list</source>
        <translation>逐筆處理清單</translation>
    </message>
    <message>
        <source>Copy the order id</source>
        <translation>複製訂單編號</translation>
    </message>
    <message>
        <source>Copy message, comment or tracking id</source>
        <translation>複製訊息、留言或追蹤編號</translation>
    </message>
    <message>
        <source>Copy the return address</source>
        <translation>複製退貨地址</translation>
    </message>
    <message>
        <source>Open the order in the browser</source>
        <translation>在瀏覽器中開啟訂單</translation>
    </message>
    <message>
        <source>Done on Amazon</source>
        <translation>已在 Amazon 上完成</translation>
    </message>
    <message>
        <source>Go to the copied order, add its words</source>
        <translation>前往所複製的訂單，加入其中的留言</translation>
    </message>
    <message>
        <source>Back: leave search, selection or request</source>
        <translation>返回：離開搜尋、選取或請求</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一個欄位</translation>
    </message>
    <message>
        <source>Do it; one-way actions only get the focus</source>
        <translation>執行；不可逆的操作只取得焦點</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>不做任何變更</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Letters and digits are text while a field has the focus.</source>
        <translation>焦點位於輸入框時，字母和數字用於輸入文字。</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>變更快速鍵…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}：{count}</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已儲存的檢視</translation>
    </message>
    <message>
        <source>Fulfilled by Amazon</source>
        <translation>Amazon 物流</translation>
    </message>
</context>
<context>
    <name>SlipPaper</name>
    <message>
        <source>Return slip</source>
        <translation>退貨單</translation>
    </message>
    <message>
        <source>Put this slip into the parcel, so that the return is found at once.</source>
        <translation>請將此退貨單放入包裹，以便立即找到對應的退貨。</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>寄往</translation>
    </message>
    <message>
        <source>Content of the parcel</source>
        <translation>包裹內容</translation>
    </message>
    <message>
        <source>Check-in sheet</source>
        <translation>驗貨單</translation>
    </message>
    <message>
        <source>Scan a code to open the return in Returns Desktop.</source>
        <translation>掃描條碼即可在 Returns Desktop 中開啟該退貨。</translation>
    </message>
    <message>
        <source>RMA</source>
        <translation>RMA</translation>
    </message>
    <message>
        <source>Product and order</source>
        <translation>商品與訂單</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>應退回</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已清點</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Authorization required</source>
        <translation>待授權</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>已授權</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Closed by seller</source>
        <translation>賣家已關閉</translation>
    </message>
    <message>
        <source>Closed by buyer</source>
        <translation>買家已關閉</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Money decided or paid for goods that were not checked in</source>
        <translation>尚未驗貨即已決定或已支付的金額</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>風險金額</translation>
    </message>
</context>
<context>
    <name>StatusShort</name>
    <message>
        <source>Auth. required</source>
        <translation>待授權</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>已授權</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Closed by seller</source>
        <translation>賣家已關閉</translation>
    </message>
    <message>
        <source>Closed by buyer</source>
        <translation>買家已關閉</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Authorize {order}</source>
        <translation>授權退貨 {order}</translation>
    </message>
    <message>
        <source>Close {order}</source>
        <translation>關閉請求 {order}</translation>
    </message>
    <message>
        <source>Refund {order}</source>
        <translation>退款 {order}</translation>
    </message>
    <message>
        <source>Contact buyer of {order}</source>
        <translation>聯絡 {order} 的買家</translation>
    </message>
    <message>
        <source>Check in {order}</source>
        <translation>驗貨 {order}</translation>
    </message>
    <message>
        <source>Comment of {order}</source>
        <translation>買家留言 {order}</translation>
    </message>
    <message>
        <source>Mark {order} as closed by the buyer</source>
        <translation>將 {order} 標記為買家已關閉</translation>
    </message>
    <message>
        <source>Mark {order} as lost</source>
        <translation>將 {order} 標記為遺失</translation>
    </message>
    <message>
        <source>Note on {order}</source>
        <translation>備註 {order}</translation>
    </message>
    <message>
        <source>Tags of {order}</source>
        <translation>標籤 {order}</translation>
    </message>
    <message>
        <source>Attach to {order}</source>
        <translation>為 {order} 附加檔案</translation>
    </message>
    <message>
        <source>Take an attachment off {order}</source>
        <translation>移除 {order} 的附件</translation>
    </message>
    <message>
        <source>Snooze {order}</source>
        <translation>稍後處理 {order}</translation>
    </message>
    <message>
        <source>Wake {order}</source>
        <translation>結束稍後處理 {order}</translation>
    </message>
    <message>
        <source>Reminder for {order}</source>
        <translation>提醒 {order}</translation>
    </message>
    <message>
        <source>Forget the reminder for {order}</source>
        <translation>取消提醒 {order}</translation>
    </message>
    <message>
        <source>Remove buyers&apos; words</source>
        <translation>刪除買家的文字</translation>
    </message>
    <message>
        <source>Dismiss rows with problems</source>
        <translation>移除有問題的列</translation>
    </message>
    <message>
        <source>Accept Amazon&apos;s state of {order}</source>
        <translation>接受 {order} 的 Amazon 狀態</translation>
    </message>
    <message>
        <source>Keep my decision on {order}</source>
        <translation>保留我對 {order} 的決定</translation>
    </message>
    <message>
        <source>Withdraw my decision on {order}</source>
        <translation>撤回我對 {order} 的決定</translation>
    </message>
    <message>
        <source>Change of {order}</source>
        <translation>變更 {order}</translation>
    </message>
</context>
<context>
    <name>StoreChooser</name>
    <message>
        <source>All stores</source>
        <translation>所有商店</translation>
    </message>
    <message>
        <source>Store: {name}</source>
        <translation>商店：{name}</translation>
    </message>
    <message>
        <source>Add or change stores…</source>
        <translation>新增或變更商店…</translation>
    </message>
</context>
<context>
    <name>StoreFlow</name>
    <message>
        <source>Show the requests of this store only</source>
        <translation>僅顯示此商店的請求</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
</context>
<context>
    <name>StoreForm</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>訊息語言</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無限額</translation>
    </message>
    <message>
        <source>Authorizing more than this asks for a reason.</source>
        <translation>授權金額超過此限額時須填寫理由。</translation>
    </message>
    <message>
        <source>Value limit</source>
        <translation>金額限額</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>退貨地址</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Deadlines of this store</source>
        <translation>此商店的期限</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>A store needs a name.</source>
        <translation>商店需要名稱。</translation>
    </message>
    <message>
        <source>Another store has this name.</source>
        <translation>已有同名的商店。</translation>
    </message>
    <message>
        <source>This is no amount; write it like {example}.</source>
        <translation>這不是金額，請依 {example} 的格式填寫。</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>商城</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Deadlines end with the day there.</source>
        <translation>期限以當地日期結束為準。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Archived: its returns are kept, not listed</source>
        <translation>已封存：退貨會保留，但不顯示在清單中</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this store, which holds nothing</source>
        <translation>移除此商店，其中沒有任何內容</translation>
    </message>
    <message>
        <source>This store</source>
        <translation>此商店</translation>
    </message>
    <message>
        <source>As the marketplace: {language}</source>
        <translation>與商城相同：{language}</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Add a store…</source>
        <translation>新增商店…</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>A store is made by the first report of its currency, or added here.</source>
        <translation>首次匯入某幣別的報告時會自動建立商店，也可以在此新增。</translation>
    </message>
    <message>
        <source>{store} (archived)</source>
        <translation>{store}（已封存）</translation>
    </message>
</context>
<context>
    <name>SuggestionBlock</name>
    <message>
        <source>Why?</source>
        <translation>為什麼？</translation>
    </message>
    <message>
        <source>Why this is suggested</source>
        <translation>為何這樣建議</translation>
    </message>
</context>
<context>
    <name>SuggestionRulesDialog</name>
    <message>
        <source>Suggestion rules</source>
        <translation>建議規則</translation>
    </message>
    <message>
        <source>The first rule that fits a request makes its suggestion. A rule never acts by itself.</source>
        <translation>由第一條適用於請求的規則給出建議。規則絕不會自行執行操作。</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>重設為預設規則</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>See what these rules would have suggested.</source>
        <translation>查看這些規則原本會提出哪些建議。</translation>
    </message>
    <message>
        <source>Out of date: the rules were changed after this was tried.</source>
        <translation>已過時：試行之後規則又有變更。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Try on the last 90 days</source>
        <translation>以最近 90 天試行</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message numerus="yes">
        <source>Tags of %n request(s)</source>
        <translation>
            <numerusform>%n 個請求的標籤</numerusform>
        </translation>
    </message>
    <message>
        <source>A word or two</source>
        <translation>一兩個詞</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新標籤</translation>
    </message>
    <message>
        <source>Tags in use</source>
        <translation>使用中的標籤</translation>
    </message>
    <message>
        <source>Save tags</source>
        <translation>儲存標籤</translation>
    </message>
    <message>
        <source>Type or tick a tag</source>
        <translation>請輸入或勾選標籤</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Give it a name and words</source>
        <translation>請填寫名稱和內容</translation>
    </message>
    <message>
        <source>Mend the placeholder</source>
        <translation>請修正預留位置</translation>
    </message>
    <message>
        <source>Wireless Earbuds</source>
        <translation>無線耳機</translation>
    </message>
    <message>
        <source>Main warehouse
1200 Mill St, Reno NV 89502</source>
        <translation>主倉庫
1200 Mill St, Reno NV 89502</translation>
    </message>
    <message>
        <source>Insert {placeholder}</source>
        <translation>插入 {placeholder}</translation>
    </message>
    <message>
        <source>Insert what is filled in for each request</source>
        <translation>插入依各請求填入的內容</translation>
    </message>
    <message>
        <source>Preview with sample values</source>
        <translation>用範例內容預覽</translation>
    </message>
    <message>
        <source>Remind me, if the buyer does not answer, after</source>
        <translation>若買家未回覆，提醒我：</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天後</translation>
    </message>
    <message>
        <source>The name of the product</source>
        <translation>商品名稱</translation>
    </message>
    <message>
        <source>The order id</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Your RMA number, else Amazon&apos;s</source>
        <translation>您的 RMA 編號，沒有則用 Amazon 編號</translation>
    </message>
    <message>
        <source>The return address of the store, from the settings</source>
        <translation>商店的退貨地址，取自設定</translation>
    </message>
    <message>
        <source>Days left to refund</source>
        <translation>剩餘退款天數</translation>
    </message>
    <message>
        <source>Filled in by hand: when a replacement arrives</source>
        <translation>手動填寫：換貨送達日期</translation>
    </message>
    <message>
        <source>Filled in by hand: an amount of money</source>
        <translation>手動填寫：金額</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>A-to-Z claim first seen in a report</source>
        <translation>報告中首次出現 A-to-Z 申報</translation>
    </message>
    <message>
        <source>Amazon&apos;s report confirms the authorization</source>
        <translation>Amazon 報告已確認授權</translation>
    </message>
    <message>
        <source>Amazon&apos;s report confirms the closure</source>
        <translation>Amazon 報告已確認關閉</translation>
    </message>
    <message>
        <source>Amazon&apos;s report shows the refund (a hint, no proof)</source>
        <translation>Amazon 報告顯示已退款（僅為線索，並非證據）</translation>
    </message>
    <message>
        <source>Amazon&apos;s report contradicts the authorization: {theirs}</source>
        <translation>Amazon 報告與授權不符：{theirs}</translation>
    </message>
    <message>
        <source>Amazon&apos;s report contradicts the closure: {theirs}</source>
        <translation>Amazon 報告與關閉不符：{theirs}</translation>
    </message>
    <message>
        <source>Amazon&apos;s report shows {theirs} refunded of {ours} (a hint, no proof)</source>
        <translation>Amazon 報告顯示 {ours} 中已退 {theirs}（僅為線索，並非證據）</translation>
    </message>
    <message>
        <source>The buyer closed the request; the refund is not sent yet</source>
        <translation>買家已關閉請求；退款尚未送出</translation>
    </message>
    <message>
        <source>Amazon&apos;s report shows {theirs} refunded elsewhere (a hint, no proof)</source>
        <translation>Amazon 報告顯示另有退款 {theirs}（僅為線索，並非證據）</translation>
    </message>
    <message>
        <source>Decided, but Amazon&apos;s report does not show it yet</source>
        <translation>已決定，但 Amazon 報告尚未顯示</translation>
    </message>
    <message>
        <source>Authorized · {label}</source>
        <translation>已授權 · {label}</translation>
    </message>
    <message>
        <source>Closed · {reason}</source>
        <translation>已關閉 · {reason}</translation>
    </message>
    <message>
        <source>Refund decided: {amount}</source>
        <translation>已決定退款：{amount}</translation>
    </message>
    <message>
        <source>Refund decided: {amount}, {fee} kept as restocking fee</source>
        <translation>已決定退款：{amount}，扣除重新上架費 {fee}</translation>
    </message>
    <message>
        <source>Refund without goods: {amount}, buyer keeps the item</source>
        <translation>免退貨退款：{amount}，買家保留商品</translation>
    </message>
    <message>
        <source>Message to the buyer</source>
        <translation>已聯絡買家</translation>
    </message>
    <message>
        <source>Message to the buyer, waiting until {day}</source>
        <translation>已聯絡買家，等待至 {day}</translation>
    </message>
    <message>
        <source>Checked in: {counts}</source>
        <translation>已驗貨：{counts}</translation>
    </message>
    <message>
        <source>{quantity} × {condition}</source>
        <translation>{quantity} × {condition}</translation>
    </message>
    <message>
        <source>{quantity} × {condition}, “{note}”</source>
        <translation>{quantity} × {condition}，「{note}」</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>Imported from {file}</source>
        <translation>從 {file} 匯入</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}：{before} → {after}</translation>
    </message>
    <message>
        <source>{change}, {more}</source>
        <translation>{change}，{more}</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>已匯出到 {file}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已復原：{what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>{what} · “{reason}”</source>
        <translation>{what} · 「{reason}」</translation>
    </message>
    <message>
        <source>Ordered, 1 × {amount}</source>
        <translation>下單，1 × {amount}</translation>
    </message>
    <message>
        <source>Ordered, {quantity} units for {amount}</source>
        <translation>下單，{quantity} 件共 {amount}</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下單</translation>
    </message>
    <message>
        <source>Delivered by {carrier}, {tracking}</source>
        <translation>{carrier} 已送達，{tracking}</translation>
    </message>
    <message>
        <source>Marked as closed by the buyer</source>
        <translation>已標記為買家已關閉</translation>
    </message>
    <message>
        <source>Parcel marked as lost</source>
        <translation>包裹已標記為遺失</translation>
    </message>
    <message>
        <source>Ticked off as done on Amazon</source>
        <translation>已勾選：在 Amazon 上完成</translation>
    </message>
    <message>
        <source>Refund cancelled on Amazon</source>
        <translation>退款已在 Amazon 上取消</translation>
    </message>
    <message>
        <source>Buyer asked for a return</source>
        <translation>買家提出退貨請求</translation>
    </message>
    <message>
        <source>Delivered, says the carrier</source>
        <translation>貨運業者顯示已送達</translation>
    </message>
    <message>
        <source>Photos or documents attached</source>
        <translation>已附加照片或文件</translation>
    </message>
    <message>
        <source>Attachment taken off</source>
        <translation>已移除附件</translation>
    </message>
    <message>
        <source>Woken before its day</source>
        <translation>提前結束稍後處理</translation>
    </message>
    <message>
        <source>Old words removed: comment, messages, notes, remarks</source>
        <translation>已刪除舊文字：留言、訊息、備註、說明</translation>
    </message>
    <message>
        <source>Reminder ended</source>
        <translation>提醒已結束</translation>
    </message>
    <message>
        <source>Ready for the export</source>
        <translation>可以匯出</translation>
    </message>
    <message>
        <source>Amazon&apos;s state accepted</source>
        <translation>已接受 Amazon 的狀態</translation>
    </message>
    <message>
        <source>Own decision kept, to do on Amazon</source>
        <translation>已保留自己的決定，需在 Amazon 上完成</translation>
    </message>
    <message>
        <source>Own decision withdrawn</source>
        <translation>已撤回自己的決定</translation>
    </message>
    <message>
        <source>Tagged: {tags}</source>
        <translation>已加上標籤：{tags}</translation>
    </message>
    <message>
        <source>Tags taken off: {tags}</source>
        <translation>已移除標籤：{tags}</translation>
    </message>
    <message>
        <source>Tagged: {tags}; taken off: {gone}</source>
        <translation>已加上標籤：{tags}；已移除：{gone}</translation>
    </message>
    <message>
        <source>Snoozed until {day}</source>
        <translation>稍後處理，至 {day}</translation>
    </message>
    <message>
        <source>Reminder set for {day}</source>
        <translation>已設定提醒：{day}</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>已寫備註</translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation>已刪除備註</translation>
    </message>
    <message>
        <source>Buyer comment noted</source>
        <translation>已輸入買家留言</translation>
    </message>
    <message>
        <source>Noted: buyer left no comment</source>
        <translation>已註明：買家未留言</translation>
    </message>
    <message>
        <source>Moved to the store {store}</source>
        <translation>已移到商店 {store}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>{name}
Click: see it large. Delete: take it off.</source>
        <translation>{name}
點一下：放大檢視。Delete：移除。</translation>
    </message>
</context>
<context>
    <name>TodoFlow</name>
    <message>
        <source>Choose the marketplace of this store in the settings first.</source>
        <translation>請先在設定中選擇此商店的商城。</translation>
    </message>
    <message>
        <source>Done on Amazon: {order}</source>
        <translation>已在 Amazon 上完成：{order}</translation>
    </message>
    <message numerus="yes">
        <source>%n done on Amazon</source>
        <translation>
            <numerusform>已在 Amazon 上完成 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Refund cancelled on Amazon: {order}</source>
        <translation>已在 Amazon 上取消退款：{order}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>TodoPage</name>
    <message>
        <source>Refunds as a file…</source>
        <translation>退款檔案…</translation>
    </message>
    <message>
        <source>Refunds for Amazon as an Adjustments file</source>
        <translation>以 Adjustments 檔案提交給 Amazon 的退款</translation>
    </message>
</context>
<context>
    <name>TodoPanel</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選取 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Done ticks all of them.</source>
        <translation>「完成」會勾選全部。</translation>
    </message>
    <message>
        <source>Copy order id</source>
        <translation>複製訂單編號</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>開啟訂單</translation>
    </message>
    <message>
        <source>Nothing to copy: this needs no text.</source>
        <translation>無需複製：此項不需要文字。</translation>
    </message>
    <message>
        <source>Done {count}</source>
        <translation>完成 {count} 項</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancelled on Amazon</source>
        <translation>已在 Amazon 上取消</translation>
    </message>
</context>
<context>
    <name>TodoTable</name>
    <message>
        <source>To do on Amazon</source>
        <translation>Amazon 待辦</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>匯出決定</translation>
    </message>
    <message>
        <source>To do on Amazon</source>
        <translation>Amazon 待辦</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>復原：{step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
</context>
<context>
    <name>UndoFlow</name>
    <message>
        <source>There is nothing to undo</source>
        <translation>沒有可復原的操作</translation>
    </message>
    <message>
        <source>That cannot be undone here. Undo again takes back: {step}</source>
        <translation>此操作無法在此復原。再次復原將收回：{step}</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>工作天</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Encrypted data</source>
        <translation>已加密的資料</translation>
    </message>
    <message>
        <source>Type the passphrase. If it is forgotten, the recovery key opens the data too.</source>
        <translation>請輸入通行密語。如果忘記，也可用還原金鑰開啟資料。</translation>
    </message>
    <message>
        <source>This computer does not have the key (any more). The recovery key opens the data.</source>
        <translation>本機沒有（或不再有）金鑰。還原金鑰可以開啟資料。</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>通行密語或還原金鑰</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>還原金鑰</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <translation>尚未輸入</translation>
    </message>
</context>
<context>
    <name>UpdatedBar</name>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Returns Desktop was updated to version {version}.</source>
        <translation>Returns Desktop 已更新到版本 {version}。</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新增功能</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>不再顯示</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空白</translation>
    </message>
</context>
<context>
    <name>VerificationDialog</name>
    <message>
        <source>Verify the data</source>
        <translation>驗證資料</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>No entry has this fingerprint: the journal was changed, or it is of another shop.</source>
        <translation>沒有任何項目具有此指紋：日誌遭到變更，或屬於另一間商店。</translation>
    </message>
    <message>
        <source>Entry {number} has it, but the data is not sound.</source>
        <translation>項目 {number} 具有此指紋，但資料有問題。</translation>
    </message>
    <message>
        <source>It is that of entry {number}, {date}. Nothing up to it was changed.</source>
        <translation>這是項目 {number}（{date}）的指紋。到該項目為止沒有任何變更。</translation>
    </message>
    <message>
        <source>The data is sound.</source>
        <translation>資料完好。</translation>
    </message>
    <message>
        <source>Findings, for support</source>
        <translation>檢查結果（供技術支援使用）</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 項。</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>退貨請求</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>日誌項目</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指紋</translation>
    </message>
    <message>
        <source>One that you kept, to compare</source>
        <translation>您保存的指紋，用於比對</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比對</translation>
    </message>
    <message numerus="yes">
        <source>%n of 64 characters</source>
        <translation>
            <numerusform>64 個字元中的 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Each entry of the journal carries the fingerprint of the one before. A damaged file, and an entry that somebody changed, took out, put in or moved, are found that way.</source>
        <translation>日誌的每個項目都帶有前一個項目的指紋。損壞的檔案，以及遭人變更、取出、插入或移動的項目，都能藉此發現。</translation>
    </message>
    <message>
        <source>It does not stop somebody who has this file and knows the program: they can write a whole new journal that looks sound. So keep the fingerprint elsewhere, in an exported file or in a mail to yourself. While the journal holds it, nothing up to that entry was changed.</source>
        <translation>它無法阻止既擁有此檔案又瞭解本程式的人：對方可以寫出一份看似完好的全新日誌。因此請把指紋保存在別處，例如匯出的檔案中，或寄給自己的電子郵件裡。只要日誌中仍有該指紋，到那個項目為止就沒有任何變更。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>VerifyFlow</name>
    <message>
        <source>Wait until the import is done, then verify the data.</source>
        <translation>請等匯入完成後再驗證資料。</translation>
    </message>
    <message>
        <source>The data was not verified to the end.</source>
        <translation>資料未驗證完畢。</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Needs action</source>
        <translation>需要處理</translation>
    </message>
    <message>
        <source>Authorization required</source>
        <translation>待授權</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>已授權</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Closed by seller</source>
        <translation>賣家已關閉</translation>
    </message>
    <message>
        <source>Closed by buyer</source>
        <translation>買家已關閉</translation>
    </message>
    <message>
        <source>With A-to-Z Guarantee claims</source>
        <translation>A-to-Z Amazon 商城交易保障申報</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>應退款</translation>
    </message>
    <message>
        <source>Check goods</source>
        <translation>待驗貨</translation>
    </message>
    <message>
        <source>To do on Amazon</source>
        <translation>Amazon 待辦</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>衝突</translation>
    </message>
    <message>
        <source>Snoozed and reminders</source>
        <translation>稍後處理與提醒</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>所有請求</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Change view</source>
        <translation>變更檢視</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>儲存檢視</translation>
    </message>
    <message>
        <source>For example: Defective earbuds</source>
        <translation>例如：有瑕疵的耳機</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>搜尋條件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>It stands in the sidebar, with its number.</source>
        <translation>將與請求數量一起顯示在側邊欄中。</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>請填寫名稱</translation>
    </message>
    <message>
        <source>Say what it looks for</source>
        <translation>請填寫搜尋條件</translation>
    </message>
</context>
<context>
    <name>ViewShort</name>
    <message>
        <source>Auth. required</source>
        <translation>待授權</translation>
    </message>
    <message>
        <source>A-to-Z claims</source>
        <translation>A-to-Z 申報</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>稍後處理</translation>
    </message>
</context>
<context>
    <name>WarningCard</name>
    <message>
        <source>Reason, for the journal</source>
        <translation>理由（記入日誌）</translation>
    </message>
</context>
<context>
    <name>WatchBar</name>
    <message>
        <source>New reports</source>
        <translation>新報告</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫時不要</translation>
    </message>
    <message numerus="yes">
        <source>{files} and %n more</source>
        <translation>
            <numerusform>{files} 及另外 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s) in {folder}: {files}</source>
        <translation>
            <numerusform>{folder} 中有 %n 份新報告：{files}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>The buyer must file a new request.</source>
        <translation>買家須重新提出請求。</translation>
    </message>
    <message>
        <source>Type why; it goes into the journal.</source>
        <translation>請填寫理由，將記入日誌。</translation>
    </message>
    <message>
        <source>Issue the refund first (3).</source>
        <translation>請先退款 (3)。</translation>
    </message>
    <message>
        <source>Check the goods in first (G).</source>
        <translation>請先驗貨 (G)。</translation>
    </message>
    <message>
        <source>Choose: item never sent back, buyer cancelled, duplicate request or partial refund agreed.</source>
        <translation>可選：買家未寄回商品、買家取消、重複請求或已商定部分退款。</translation>
    </message>
    <message>
        <source>Import a newer returns report.</source>
        <translation>請匯入較新的退貨報告。</translation>
    </message>
    <message>
        <source>Import the next returns report first.</source>
        <translation>請先匯入下一份退貨報告。</translation>
    </message>
    <message>
        <source>Lower the amount.</source>
        <translation>請降低金額。</translation>
    </message>
    <message>
        <source>Lower the quantity.</source>
        <translation>請減少數量。</translation>
    </message>
    <message>
        <source>Refund it in Seller Central.</source>
        <translation>請在賣家平台退款。</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>What it used</source>
        <translation>所依據的資訊</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>哪些變化會改變建議</translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <translation>編輯規則…</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Attach photos or documents…</source>
        <translation>附加照片或文件…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>證據包…</translation>
    </message>
    <message>
        <source>Return slip…</source>
        <translation>退貨單…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>尋找命令…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Export decisions…</source>
        <translation>匯出決定…</translation>
    </message>
    <message>
        <source>Refunds for Amazon (Adjustments file)…</source>
        <translation>提交給 Amazon 的退款（Adjustments 檔案）…</translation>
    </message>
    <message>
        <source>Export deadlines (.ics)…</source>
        <translation>匯出期限 (.ics)…</translation>
    </message>
    <message>
        <source>To do on Amazon</source>
        <translation>Amazon 待辦</translation>
    </message>
    <message>
        <source>Scan goods…</source>
        <translation>掃描驗貨…</translation>
    </message>
    <message>
        <source>Check-in sheet…</source>
        <translation>驗貨單…</translation>
    </message>
    <message>
        <source>Choose a store…</source>
        <translation>選擇商店…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Message templates…</source>
        <translation>訊息範本…</translation>
    </message>
    <message>
        <source>Suggestion rules…</source>
        <translation>建議規則…</translation>
    </message>
    <message>
        <source>Deadlines…</source>
        <translation>期限…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新增功能</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>變更快速鍵…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>還原備份…</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>開啟資料存放資料夾</translation>
    </message>
    <message>
        <source>Verify the data…</source>
        <translation>驗證資料…</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>儲存診斷資訊…</translation>
    </message>
    <message>
        <source>Remove buyers&apos; words…</source>
        <translation>刪除買家的文字…</translation>
    </message>
    <message>
        <source>About Returns Desktop</source>
        <translation>關於 Returns Desktop</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>復原：{step}</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>與系統相同</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>寬鬆</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>緊密</translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message>
        <source>Buyer comment</source>
        <translation>買家留言</translation>
    </message>
    <message>
        <source>Select one return to read all of it</source>
        <translation>選擇一筆退貨以查看全部內容</translation>
    </message>
    <message>
        <source>SKU {id}</source>
        <translation>SKU {id}</translation>
    </message>
    <message>
        <source>ASIN {id}</source>
        <translation>ASIN {id}</translation>
    </message>
    <message>
        <source>FNSKU {id}</source>
        <translation>FNSKU {id}</translation>
    </message>
    <message>
        <source>Unit {id}</source>
        <translation>單件 {id}</translation>
    </message>
    <message>
        <source>Buyer left no comment</source>
        <translation>買家未留言</translation>
    </message>
</context>
<context>
    <name>_Flag</name>
    <message>
        <source>Comment differs: “{words}”</source>
        <translation>留言不一致：「{words}」</translation>
    </message>
    <message>
        <source>The comment also says words that buyers use for another reason:</source>
        <translation>留言中還有買家通常用於其他原因的字詞：</translation>
    </message>
    <message>
        <source>{words} – {reason}</source>
        <translation>{words} – {reason}</translation>
    </message>
    <message>
        <source>This is a hint from a list of words, never a verdict.</source>
        <translation>僅為根據字詞清單得出的線索，絕非定論。</translation>
    </message>
    <message>
        <source>Reason and comment differ: “{words}”</source>
        <translation>原因與留言不一致：「{words}」</translation>
    </message>
</context>
<context>
    <name>_IssueRow</name>
    <message>
        <source>Fill in</source>
        <translation>填寫</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
</TS>
