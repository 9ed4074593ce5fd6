<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Returns Desktop</source>
        <translation>Returns Desktopについて</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン{version}</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>すべてのデータはこのコンピューターにのみ保存されます。</translation>
    </message>
    <message>
        <source>Returns Desktop stands under the MIT licence. It is not made or approved by Amazon.</source>
        <translation>Returns DesktopはMITライセンスで提供されます。Amazonが開発・承認したものではありません。</translation>
    </message>
    <message>
        <source>It uses Qt for Python (PySide6) by The Qt Company under the GNU Lesser General Public License, version 3. The Qt libraries stand beside the program as files of their own, and you may replace them with versions that you changed.</source>
        <translation>本プログラムは、The Qt CompanyのQt for Python（PySide6）をGNU Lesser General Public License（バージョン3）に基づいて使用しています。Qtライブラリは独立したファイルとしてプログラムと同じ場所に置かれており、ご自身で変更したバージョンに置き換えることができます。</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>ライセンス…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Form of the data</source>
        <translation>データ形式</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>ログフォルダー</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Authorize</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>Issue refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Contact buyer</source>
        <translation>購入者に連絡</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Authorize…</source>
        <translation>承認…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>クローズ…</translation>
    </message>
    <message>
        <source>Issue refund…</source>
        <translation>返金…</translation>
    </message>
    <message>
        <source>Contact buyer…</source>
        <translation>購入者に連絡…</translation>
    </message>
    <message>
        <source>Refund without goods…</source>
        <translation>返品なしで返金…</translation>
    </message>
    <message>
        <source>No money moves</source>
        <translation>お金は動きません</translation>
    </message>
    <message>
        <source>Cannot be reopened</source>
        <translation>クローズ後は再開不可</translation>
    </message>
    <message>
        <source>Settle it by talking</source>
        <translation>話し合いで解決</translation>
    </message>
    <message>
        <source>Suggested first step</source>
        <translation>おすすめの最初の対応</translation>
    </message>
    <message>
        <source>Buyer keeps the item</source>
        <translation>商品は購入者の手元に</translation>
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
        <translation>返金が決定されていないため、ファイルに書き出す内容がありません。</translation>
    </message>
    <message>
        <source>Refunds for Amazon</source>
        <translation>Amazon提出用の返金</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
</context>
<context>
    <name>AdjustmentsDialog</name>
    <message>
        <source>Refunds for Amazon (Adjustments file)</source>
        <translation>Amazon提出用の返金（Adjustmentsファイル）</translation>
    </message>
    <message>
        <source>Amazon processes this file at once. It cannot be undone.</source>
        <translation>Amazonはこのファイルをすぐに処理します。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Refunds of it cannot be cancelled, and it closes the return requests.</source>
        <translation>このファイルの返金はキャンセルできず、対象の返品リクエストはクローズされます。</translation>
    </message>
    <message numerus="yes">
        <source>Write %n refund(s)…</source>
        <translation>
            <numerusform>%n件の返金を書き出す…</numerusform>
        </translation>
    </message>
    <message>
        <source>You choose the file next. Nothing goes to Amazon until you upload it.</source>
        <translation>次にファイルを選びます。アップロードするまで、Amazonには何も送られません。</translation>
    </message>
    <message>
        <source>Choose a refund</source>
        <translation>返金を選択してください</translation>
    </message>
    <message>
        <source>No refund can go out</source>
        <translation>書き出せる返金がありません</translation>
    </message>
    <message>
        <source>Type a reason first</source>
        <translation>先に理由を入力してください</translation>
    </message>
    <message>
        <source>All that can go out</source>
        <translation>書き出せるものすべて</translation>
    </message>
    <message>
        <source>Totals per currency</source>
        <translation>通貨ごとの合計</translation>
    </message>
    <message>
        <source>To the buyers</source>
        <translation>購入者への返金</translation>
    </message>
    <message>
        <source>A file goes to one account.</source>
        <translation>1つのファイルは、1つのアカウント専用です。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>A chosen refund stands in an earlier file.</source>
        <translation>選択した返金の中に、以前のファイルに含まれるものがあります。</translation>
    </message>
    <message>
        <source>If Amazon processed that one, the buyer gets money twice. Type why it goes out again.</source>
        <translation>Amazonがそのファイルを処理済みの場合、購入者は二重に返金を受け取ります。再度書き出す理由を入力してください。</translation>
    </message>
    <message>
        <source>Reason, for the journal</source>
        <translation>理由（操作記録に残ります）</translation>
    </message>
    <message>
        <source>Import the order report…</source>
        <translation>注文レポートをインポート…</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) cannot go into the file</source>
        <translation>
            <numerusform>%n件の返金はファイルに書き出せません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Answer the claim first.</source>
        <translation>まずA-to-Z申請に回答してください。</translation>
    </message>
    <message>
        <source>Write to the buyer and to Amazon; without you Amazon decides alone.</source>
        <translation>購入者とAmazonに連絡してください。回答しないと、Amazonだけで判断されます。</translation>
    </message>
    <message>
        <source>Hold, and ask the buyer.</source>
        <translation>保留し、購入者への確認をおすすめします。</translation>
    </message>
    <message>
        <source>“Not authorized” can be a sign of fraud. Know more before money moves.</source>
        <translation>「身に覚えのない注文」は不正利用の兆候かもしれません。返金する前によく確認してください。</translation>
    </message>
    <message>
        <source>Contact the buyer first.</source>
        <translation>まず購入者への連絡をおすすめします。</translation>
    </message>
    <message>
        <source>Most cases are settled by talking. Closing now risks an A-to-Z claim.</source>
        <translation>ほとんどの場合は話し合いで解決します。今クローズすると、A-to-Z申請につながるおそれがあります。</translation>
    </message>
    <message>
        <source>A replacement settles most defects. Closing now risks an A-to-Z claim.</source>
        <translation>不良品の多くは交換で解決します。今クローズすると、A-to-Z申請につながるおそれがあります。</translation>
    </message>
    <message>
        <source>Authorize the return.</source>
        <translation>返品の承認をおすすめします。</translation>
    </message>
    <message>
        <source>Nothing speaks against it. No money moves until the goods are back.</source>
        <translation>承認をためらう理由はありません。商品が戻るまで、お金は動きません。</translation>
    </message>
    <message>
        <source>Close, or accept it anyway.</source>
        <translation>クローズするか、例外として受け付けます。</translation>
    </message>
    <message>
        <source>The return is outside Amazon&apos;s policy, so that you need not take it.</source>
        <translation>この返品はAmazonの返品ポリシー適用外のため、受け付ける義務はありません。</translation>
    </message>
    <message>
        <source>Wait for the buyer.</source>
        <translation>購入者の返事をお待ちください。</translation>
    </message>
    <message>
        <source>You have written; the reminder comes back to it. Mind the deadline.</source>
        <translation>連絡済みです。リマインダーの日に再び表示されます。期限にご注意ください。</translation>
    </message>
    <message>
        <source>Wait for the goods.</source>
        <translation>商品の返送をお待ちください。</translation>
    </message>
    <message>
        <source>A refund before they are back can cost you both goods and money.</source>
        <translation>商品が戻る前に返金すると、商品とお金の両方を失うおそれがあります。</translation>
    </message>
    <message>
        <source>Check the goods in.</source>
        <translation>商品を検品してください。</translation>
    </message>
    <message>
        <source>The carrier says delivered; count and inspect before money moves.</source>
        <translation>配送業者によると配達済みです。お金を動かす前に、数量と状態を確認してください。</translation>
    </message>
    <message>
        <source>Refund in full.</source>
        <translation>全額返金をおすすめします。</translation>
    </message>
    <message>
        <source>The goods are back; nothing speaks for a restocking fee.</source>
        <translation>商品は戻っています。再入庫手数料を差し引く理由はありません。</translation>
    </message>
    <message>
        <source>Refund, perhaps less a fee.</source>
        <translation>手数料を差し引いて返金することもできます。</translation>
    </message>
    <message>
        <source>The goods are back, but not as sold. A restocking fee needs a reason.</source>
        <translation>商品は戻りましたが、販売時の状態ではありません。再入庫手数料には理由が必要です。</translation>
    </message>
    <message>
        <source>The refund is decided.</source>
        <translation>返金は決定済みです。</translation>
    </message>
    <message>
        <source>Issue it in Seller Central; the next report will confirm it.</source>
        <translation>セラーセントラルで返金してください。次のレポートで確認されます。</translation>
    </message>
    <message>
        <source>The parcel is lost.</source>
        <translation>荷物が紛失しています。</translation>
    </message>
    <message>
        <source>Claim it from the carrier. A refund would be one without goods.</source>
        <translation>配送業者に補償を請求してください。返金すると、返品なしの返金になります。</translation>
    </message>
    <message>
        <source>Nothing to decide.</source>
        <translation>決定することはありません。</translation>
    </message>
    <message>
        <source>You can still write to the buyer.</source>
        <translation>購入者への連絡は引き続き可能です。</translation>
    </message>
    <message>
        <source>Hold: a claim is open.</source>
        <translation>保留：A-to-Z申請が未解決です。</translation>
    </message>
    <message>
        <source>Amazon may pay the buyer; a refund of yours would come on top.</source>
        <translation>Amazonが購入者に支払う可能性があります。さらに返金すると、二重払いになります。</translation>
    </message>
    <message>
        <source>Hold: this is worth much.</source>
        <translation>保留：高額の商品です。</translation>
    </message>
    <message>
        <source>Look at it yourself before anything moves, and insure the return.</source>
        <translation>手続きを進める前にご自身で確認し、返送には保険をかけてください。</translation>
    </message>
    <message>
        <source>The order is old; the report does not say whether it is in the policy.</source>
        <translation>注文から日数が経っています。返品ポリシーの対象かどうかは、レポートに記載されていません。</translation>
    </message>
    <message>
        <source>Let the buyer keep it.</source>
        <translation>購入者の手元に残すことをおすすめします。</translation>
    </message>
    <message>
        <source>The item is worth less than what its return costs you.</source>
        <translation>商品の価格が、返品にかかる費用を下回っています。</translation>
    </message>
    <message>
        <source>Close: it was never sent back.</source>
        <translation>クローズをおすすめします。商品が返送されていません。</translation>
    </message>
    <message>
        <source>The buyer had weeks for it; ask once more if in doubt.</source>
        <translation>購入者には数週間の猶予がありました。迷う場合は、もう一度確認してください。</translation>
    </message>
    <message>
        <source>No rule fits.</source>
        <translation>該当するルールがありません。</translation>
    </message>
    <message>
        <source>Rules that are switched off suggest nothing; decide as you see fit.</source>
        <translation>オフになっているルールからは提案されません。ご自身の判断で決めてください。</translation>
    </message>
</context>
<context>
    <name>AuthorizeDialog</name>
    <message>
        <source>Authorize request</source>
        <translation>リクエストを承認</translation>
    </message>
    <message>
        <source>Lets the buyer send the item back.</source>
        <translation>購入者が商品を返送できるようになります。</translation>
    </message>
    <message>
        <source>No money moves.</source>
        <translation>お金は動きません。</translation>
    </message>
    <message>
        <source>The address Amazon has</source>
        <translation>Amazonに登録済みの住所</translation>
    </message>
    <message>
        <source>Return to</source>
        <translation>返送先住所</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>自分だけに表示されます</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Then tick it off in To do on Amazon</source>
        <translation>その後「Amazonでの作業」でチェックを付けてください</translation>
    </message>
    <message>
        <source>Choose the label</source>
        <translation>ラベルを選択してください</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Amazon&apos;s number</source>
        <translation>Amazonの番号</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>独自の番号</translation>
    </message>
    <message>
        <source>for example {number}</source>
        <translation>例：{number}</translation>
    </message>
    <message>
        <source>My own RMA number</source>
        <translation>独自のRMA番号</translation>
    </message>
    <message>
        <source>RMA number</source>
        <translation>RMA番号</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>配送業者</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>Label file</source>
        <translation>ラベルファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Return label</source>
        <translation>返送用ラベル</translation>
    </message>
</context>
<context>
    <name>BackupPreview</name>
    <message>
        <source>In the backup</source>
        <translation>バックアップの内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Exported files</source>
        <translation>エクスポート済みファイル</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>What is there now cannot be read.</source>
        <translation>現在のデータは読み取れません。</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>そのままの状態で残されます。</translation>
    </message>
    <message>
        <source>This is what is there now.</source>
        <translation>これが現在のデータです。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n件のリクエスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n件の決定</numerusform>
        </translation>
    </message>
    <message>
        <source>No request and no decision would be missing.</source>
        <translation>失われるリクエストや決定はありません。</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}と{second}</translation>
    </message>
    <message>
        <source>Afterwards would be missing: {what}.</source>
        <translation>復元後に失われるもの：{what}。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left the program since then.</source>
        <translation>
            <numerusform>それ以降に、%n個のファイルがこのプログラムから出力されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their decisions would wait for export again: do not send them to Amazon twice.</source>
        <translation>その中の決定は再びエクスポート待ちになります。Amazonに二重に送らないでください。</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln件選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>選択解除</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Authorize {count}…</source>
        <translation>{count}件を承認…</translation>
    </message>
    <message>
        <source>Close {count}…</source>
        <translation>{count}件をクローズ…</translation>
    </message>
    <message>
        <source>Contact {count}…</source>
        <translation>{count}件に連絡…</translation>
    </message>
    <message>
        <source>Authorize {count}</source>
        <translation>{count}件を承認</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot</source>
        <translation>
            <numerusform>%n件は実行不可</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at the first {count}</source>
        <translation>先頭の{count}件のみ確認</translation>
    </message>
    <message>
        <source>{count}: {reason}</source>
        <translation>{count}件：{reason}</translation>
    </message>
    <message>
        <source>{action} cannot:</source>
        <translation>「{action}」を実行できません：</translation>
    </message>
</context>
<context>
    <name>BuyerComment</name>
    <message>
        <source>Buyer comment</source>
        <translation>購入者のコメント</translation>
    </message>
    <message>
        <source>Not captured yet</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Reports do not carry it: copy it on Amazon</source>
        <translation>レポートには含まれません。Amazonでコピーしてください</translation>
    </message>
    <message>
        <source>Removed for its age</source>
        <translation>古いため削除済み</translation>
    </message>
    <message>
        <source>Buyer left no comment</source>
        <translation>購入者のコメントなし</translation>
    </message>
    <message>
        <source>Paste the comment that you copied on Amazon</source>
        <translation>Amazonでコピーしたコメントを貼り付けます</translation>
    </message>
    <message>
        <source>Paste the buyer comment</source>
        <translation>購入者のコメントを貼り付け</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Type the comment, or note that the buyer left none</source>
        <translation>コメントを入力するか、コメントなしとして記録します</translation>
    </message>
    <message>
        <source>Edit the buyer comment</source>
        <translation>購入者のコメントを編集</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>pasted {moment}</source>
        <translation>{moment}に貼り付け</translation>
    </message>
    <message>
        <source>noted {moment}</source>
        <translation>{moment}に記録</translation>
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
        <translation>A-to-Z申請に回答：{order}</translation>
    </message>
    <message>
        <source>Answer the return request: {order}</source>
        <translation>返品リクエストに回答：{order}</translation>
    </message>
    <message>
        <source>Refund due: {order}</source>
        <translation>返金期限：{order}</translation>
    </message>
    <message>
        <source>Check the goods in: {order}</source>
        <translation>商品を検品：{order}</translation>
    </message>
    <message>
        <source>{product}
Last day: {day} ({store}, time zone {zone})</source>
        <translation>{product}
最終日：{day}（{store}、タイムゾーン：{zone}）</translation>
    </message>
</context>
<context>
    <name>CalendarFlow</name>
    <message>
        <source>Export deadlines</source>
        <translation>期限をエクスポート</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>カレンダーファイル (*.ics)</translation>
    </message>
</context>
<context>
    <name>CheckInDialog</name>
    <message>
        <source>Check in goods</source>
        <translation>商品の検品</translation>
    </message>
    <message>
        <source>What you count here opens the refund.</source>
        <translation>ここで数量を入力すると、返金できるようになります。</translation>
    </message>
    <message>
        <source>What the carrier says never counts as checked.</source>
        <translation>配送業者の配達記録だけでは、検品済みになりません。</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>検品</translation>
    </message>
    <message>
        <source>You can undo it.</source>
        <translation>元に戻せます。</translation>
    </message>
    <message>
        <source>Choose the condition</source>
        <translation>状態を選択してください</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Amazon sends this text to the buyer</source>
        <translation>この文面はAmazonから購入者に送られます</translation>
    </message>
    <message>
        <source>No forbidden content</source>
        <translation>禁止されている内容はありません</translation>
    </message>
</context>
<context>
    <name>ChoiceTable</name>
    <message>
        <source>Refunds for the file</source>
        <translation>ファイルに書き出す返金</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Order item id</source>
        <translation>注文商品ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>差引額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>in an earlier file</source>
        <translation>以前のファイルに記載</translation>
    </message>
</context>
<context>
    <name>Chore</name>
    <message>
        <source>In Seller Central open Orders › Manage Orders, then order {order}, and click “Cancel refunds” (or similar). If there is no such link, the refund has been released and cannot be cancelled any more.</source>
        <translation>セラーセントラルで「注文」›「注文管理」から注文{order}を開き、「Cancel refunds」（返金のキャンセル）または同様のリンクをクリックしてください。リンクがない場合、返金はすでに実行されており、キャンセルできません。</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Authorize, the buyer pays the label</source>
        <translation>承認（ラベルは購入者負担）</translation>
    </message>
    <message>
        <source>Authorize with your own label</source>
        <translation>独自のラベルで承認</translation>
    </message>
    <message>
        <source>Authorize with your label from {carrier}</source>
        <translation>{carrier}の独自ラベルで承認</translation>
    </message>
    <message>
        <source>{what}, RMA {rma}</source>
        <translation>{what}、RMA番号{rma}</translation>
    </message>
    <message>
        <source>Close: {reason}</source>
        <translation>クローズ：{reason}</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>{amount}を返金</translation>
    </message>
    <message>
        <source>Refund {amount}, the buyer keeps the item</source>
        <translation>{amount}を返金（商品は購入者の手元に残ります）</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>{amount}を返金済み</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>Can be cancelled on Amazon for {time}.</source>
        <translation>Amazonであと{time}キャンセルできます。</translation>
    </message>
    <message>
        <source>to cancel</source>
        <translation>キャンセル可能</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Copy comment</source>
        <translation>コメントをコピー</translation>
    </message>
    <message>
        <source>Copy tracking id</source>
        <translation>追跡番号をコピー</translation>
    </message>
    <message>
        <source>Copy return address</source>
        <translation>返送先住所をコピー</translation>
    </message>
</context>
<context>
    <name>City</name>
    <message>
        <source>Los Angeles</source>
        <translation>ロサンゼルス</translation>
    </message>
    <message>
        <source>Mexico City</source>
        <translation>メキシコシティ</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>サンパウロ</translation>
    </message>
    <message>
        <source>London</source>
        <translation>ロンドン</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>ベルリン</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>パリ</translation>
    </message>
    <message>
        <source>Rome</source>
        <translation>ローマ</translation>
    </message>
    <message>
        <source>Madrid</source>
        <translation>マドリード</translation>
    </message>
    <message>
        <source>Amsterdam</source>
        <translation>アムステルダム</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>ブリュッセル</translation>
    </message>
    <message>
        <source>Dublin</source>
        <translation>ダブリン</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>ストックホルム</translation>
    </message>
    <message>
        <source>Warsaw</source>
        <translation>ワルシャワ</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <translation>イスタンブール</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>ドバイ</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation>リヤド</translation>
    </message>
    <message>
        <source>Cairo</source>
        <translation>カイロ</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>ヨハネスブルグ</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>コルカタ</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>東京</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>シドニー</translation>
    </message>
</context>
<context>
    <name>ClipboardBar</name>
    <message>
        <source>Copied buyer comment</source>
        <translation>コピーした購入者コメント</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Add the copied text to {order}?</source>
        <translation>コピーしたテキストを{order}に追加しますか？</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close request</source>
        <translation>リクエストをクローズ</translation>
    </message>
    <message>
        <source>A closed request cannot be reopened.</source>
        <translation>クローズしたリクエストは再開できません。</translation>
    </message>
    <message>
        <source>The buyer must file a new one.</source>
        <translation>購入者が新しいリクエストを出す必要があります。</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>理由を選択してください</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Comment to the buyer</source>
        <translation>購入者へのコメント</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>クローズしない</translation>
    </message>
    <message>
        <source>Nothing is closed on Amazon yet</source>
        <translation>Amazonではまだクローズされません</translation>
    </message>
    <message>
        <source>Language of the comment</source>
        <translation>コメントの言語</translation>
    </message>
</context>
<context>
    <name>CloseReason</name>
    <message>
        <source>Outside the return window</source>
        <translation>返品期間を過ぎている</translation>
    </message>
    <message>
        <source>Product is not returnable</source>
        <translation>返品対象外の商品</translation>
    </message>
    <message>
        <source>Refunded without return, buyer keeps it</source>
        <translation>返品なしで返金（商品は購入者の手元に残る）</translation>
    </message>
    <message>
        <source>Partial refund agreed</source>
        <translation>一部返金で合意</translation>
    </message>
    <message>
        <source>Replacement sent</source>
        <translation>交換品を発送済み</translation>
    </message>
    <message>
        <source>Problem solved</source>
        <translation>問題は解決済み</translation>
    </message>
    <message>
        <source>Buyer cancelled</source>
        <translation>購入者による取り消し</translation>
    </message>
    <message>
        <source>Duplicate request</source>
        <translation>重複リクエスト</translation>
    </message>
    <message>
        <source>Item never sent back</source>
        <translation>商品が返送されなかった</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>ColumnMappingDialog</name>
    <message>
        <source>What are these columns?</source>
        <translation>各列の内容を指定してください</translation>
    </message>
    <message>
        <source>Save and import</source>
        <translation>保存してインポート</translation>
    </message>
    <message>
        <source>Still missing: {fields}</source>
        <translation>未指定：{fields}</translation>
    </message>
    <message>
        <source>Give these columns a name</source>
        <translation>列の設定に名前を付けてください</translation>
    </message>
    <message>
        <source>A file with the same columns is then read by itself.</source>
        <translation>同じ列のファイルは、次回から自動的に読み込まれます。</translation>
    </message>
    <message>
        <source>The headings of this file are not known. Say once what they are.</source>
        <translation>このファイルの見出しは認識できません。各列の内容を一度だけ指定してください。</translation>
    </message>
    <message>
        <source>Name of these columns</source>
        <translation>列の設定の名前</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>読み込む項目</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>列{number}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{heading} is read as</source>
        <translation>{heading}の読み込み項目</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>読み込まない</translation>
    </message>
    <message>
        <source>The first rows as they would be read</source>
        <translation>先頭の数行の読み込み結果</translation>
    </message>
    <message>
        <source>{encoding}, recognized</source>
        <translation>{encoding}（自動判別）</translation>
    </message>
</context>
<context>
    <name>ColumnsField</name>
    <message>
        <source>Columns of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上へ移動 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下へ移動 (Alt+Down)</translation>
    </message>
    <message>
        <source>All, as usual</source>
        <translation>すべて（標準）</translation>
    </message>
    <message numerus="yes">
        <source>All %n, as usual</source>
        <translation>
            <numerusform>全%n列（標準）</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count}/{all}列</translation>
    </message>
    <message>
        <source>Hide columns</source>
        <translation>列を隠す</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
</context>
<context>
    <name>Comment</name>
    <message>
        <source>Not captured yet</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Buyer left no comment</source>
        <translation>購入者のコメントなし</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>取得済み</translation>
    </message>
    <message>
        <source>Removed for its age</source>
        <translation>古いため削除済み</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Buyer comment</source>
        <translation>購入者のコメント</translation>
    </message>
    <message>
        <source>Copy it from Manage Returns in Seller Central</source>
        <translation>セラーセントラルの「返品管理」からコピーしてください</translation>
    </message>
    <message>
        <source>Buyer left no comment</source>
        <translation>購入者のコメントなし</translation>
    </message>
    <message>
        <source>Replaces: “{comment}”</source>
        <translation>置き換え対象：「{comment}」</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Replace comment</source>
        <translation>コメントを置き換え</translation>
    </message>
    <message>
        <source>Save comment</source>
        <translation>コメントを保存</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>このコンピューターにのみ保存されます。</translation>
    </message>
    <message>
        <source>Paste the comment</source>
        <translation>コメントを貼り付けてください</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>OK</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用感あり</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>別の商品</translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation>部品不足</translation>
    </message>
    <message>
        <source>Empty box</source>
        <translation>空箱</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>You:</source>
        <translation>自分：</translation>
    </message>
    <message>
        <source>Amazon:</source>
        <translation>Amazon：</translation>
    </message>
    <message>
        <source>no refund decided</source>
        <translation>返金の決定なし</translation>
    </message>
    <message>
        <source>refund {amount}</source>
        <translation>{amount}の返金</translation>
    </message>
    <message>
        <source>{what} on {day}</source>
        <translation>{what}（{day}）</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>クローズ済み</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>message written</source>
        <translation>メッセージ作成済み</translation>
    </message>
    <message>
        <source>{amount} refunded</source>
        <translation>{amount}を返金済み</translation>
    </message>
    <message>
        <source>no refund shown</source>
        <translation>返金の記載なし</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>ステータス：{status}</translation>
    </message>
    <message>
        <source>not shown as done</source>
        <translation>完了の記載なし</translation>
    </message>
    <message>
        <source>a hint: the report does not prove that money moved</source>
        <translation>参考情報：レポートは、お金が実際に動いたことの証明にはなりません</translation>
    </message>
    <message>
        <source>a hint, no proof</source>
        <translation>参考情報（証明ではありません）</translation>
    </message>
    <message>
        <source>{what} ({hint})</source>
        <translation>{what}（{hint}）</translation>
    </message>
    <message>
        <source>The report shows something else than you decided.</source>
        <translation>レポートの内容が、ご自身の決定と異なります。</translation>
    </message>
    <message>
        <source>Say which side counts.</source>
        <translation>どちらを正とするか選んでください。</translation>
    </message>
    <message>
        <source>The report shows a refund that was not decided here.</source>
        <translation>ここで決定していない返金がレポートに記載されています。</translation>
    </message>
    <message>
        <source>Until you answer, that money cannot be refunded a second time.</source>
        <translation>解決するまで、この金額を再度返金することはできません。</translation>
    </message>
    <message>
        <source>You decided this, but the report does not show it.</source>
        <translation>決定した内容がレポートに記載されていません。</translation>
    </message>
    <message>
        <source>It may not have been done on Amazon.</source>
        <translation>Amazonでの作業が済んでいない可能性があります。</translation>
    </message>
    <message>
        <source>Accept Amazon&apos;s state</source>
        <translation>Amazonの内容を受け入れる</translation>
    </message>
    <message>
        <source>Keep mine and do it on Amazon</source>
        <translation>自分の決定を残し、Amazonで実行する</translation>
    </message>
    <message>
        <source>Withdraw mine</source>
        <translation>自分の決定を取り下げる</translation>
    </message>
    <message>
        <source>Your decision falls; what Amazon shows counts.</source>
        <translation>ご自身の決定は取り消され、Amazonの表示が正となります。</translation>
    </message>
    <message>
        <source>Your decision stands and comes under To do on Amazon again.</source>
        <translation>ご自身の決定は有効なまま、再び「Amazonでの作業」に表示されます。</translation>
    </message>
    <message>
        <source>As if you had never decided it; nothing is to be done on Amazon.</source>
        <translation>決定しなかったものとして扱います。Amazonでの作業はありません。</translation>
    </message>
    <message>
        <source>{amount} count as refunded; your own decision falls.</source>
        <translation>{amount}は返金済みとして扱い、ご自身の決定は取り消されます。</translation>
    </message>
    <message>
        <source>{amount} count as refunded, as if you had decided it.</source>
        <translation>{amount}は、ご自身が決定した返金と同様に返金済みとして扱います。</translation>
    </message>
    <message>
        <source>Your refund stands as well: if Amazon did pay, the buyer gets money twice.</source>
        <translation>ご自身の返金も有効なままです。Amazonが支払い済みの場合、購入者は二重に返金を受け取ります。</translation>
    </message>
</context>
<context>
    <name>ConflictBlock</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>解決…</translation>
    </message>
    <message>
        <source>Answer the conflict</source>
        <translation>不一致を解決</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Conflict with the report</source>
        <translation>レポートとの不一致</translation>
    </message>
    <message numerus="yes">
        <source>Conflict with the report, %n in all</source>
        <translation>
            <numerusform>レポートとの不一致（全%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>解決する</translation>
    </message>
    <message>
        <source>The buyer may get money twice.</source>
        <translation>購入者が二重に返金を受け取るおそれがあります。</translation>
    </message>
    <message>
        <source>Look into Manage Orders first. Type why you keep your refund.</source>
        <translation>まず「注文管理」を確認してください。返金を残す理由を入力してください。</translation>
    </message>
    <message>
        <source>Type a reason first</source>
        <translation>先に理由を入力してください</translation>
    </message>
    <message>
        <source>You can undo it until it is exported.</source>
        <translation>エクスポートするまで元に戻せます。</translation>
    </message>
    <message>
        <source>You decided</source>
        <translation>ご自身の決定</translation>
    </message>
    <message>
        <source>The report shows</source>
        <translation>レポートの内容</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>正とするもの</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Contact buyer</source>
        <translation>購入者に連絡</translation>
    </message>
    <message>
        <source>Open order on Amazon</source>
        <translation>Amazonで注文を開く</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>テンプレートを編集…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Wait for the buyer, remind me in</source>
        <translation>購入者の返事を待ち、リマインダーを設定：</translation>
    </message>
    <message>
        <source>Remind me in</source>
        <translation>リマインダーまでの日数</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message>
        <source>The request stays at “{status}”.</source>
        <translation>リクエストのステータスは「{status}」のまま変わりません。</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>テンプレートなし</translation>
    </message>
    <message>
        <source>Defective: offer a replacement</source>
        <translation>不良品：交換を提案する</translation>
    </message>
    <message>
        <source>Parts missing: send them</source>
        <translation>部品不足：部品を送る</translation>
    </message>
    <message>
        <source>Wrong item sent</source>
        <translation>別の商品が届いた</translation>
    </message>
    <message>
        <source>Ask for details</source>
        <translation>詳細を尋ねる</translation>
    </message>
    <message>
        <source>Return instructions</source>
        <translation>返送のご案内</translation>
    </message>
    <message>
        <source>Offer a partial refund</source>
        <translation>一部返金を提案する</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>返品が届いた</translation>
    </message>
    <message>
        <source>Outside the return window</source>
        <translation>返品期間を過ぎている</translation>
    </message>
</context>
<context>
    <name>CountCharts</name>
    <message>
        <source>average {count}</source>
        <translation>平均{count}件</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>週の開始日</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>requests per week</source>
        <translation>週ごとのリクエスト件数</translation>
    </message>
    <message>
        <source>refunded by now</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>not refunded</source>
        <translation>未返金</translation>
    </message>
    <message>
        <source>in {weeks} weeks, {count} more than in the {weeks} before</source>
        <translation>直近{weeks}週間、その前の{weeks}週間より{count}件増</translation>
    </message>
    <message>
        <source>in {weeks} weeks, {count} fewer than in the {weeks} before</source>
        <translation>直近{weeks}週間、その前の{weeks}週間より{count}件減</translation>
    </message>
    <message>
        <source>in {weeks} weeks, as many as in the {weeks} before</source>
        <translation>直近{weeks}週間、その前の{weeks}週間と同数</translation>
    </message>
    <message>
        <source>No buyer asked for a return in these weeks. Look further back, or drop a newer returns report.</source>
        <translation>この期間に返品のリクエストはありません。期間を広げるか、新しい返品レポートをドロップしてください。</translation>
    </message>
    <message>
        <source>{week}: {requests}, {refunded} refunded</source>
        <translation>{week}：{requests}、返金済み{refunded}件</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>途中</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>その他の理由</translation>
    </message>
    <message>
        <source>of {total} returns are of the SKUs that come back most</source>
        <translation>返品{total}件のうち、返品の多いSKUの件数</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>{sku}, {reason}: {count} of {total}</source>
        <translation>{sku}、{reason}：{count}/{total}件</translation>
    </message>
    <message>
        <source>Other or not known</source>
        <translation>その他または不明</translation>
    </message>
    <message>
        <source>of {total} requests are the buyer&apos;s choice</source>
        <translation>リクエスト{total}件のうち、購入者の都合によるもの</translation>
    </message>
    <message>
        <source>{week}, {fault}: {count} of {total}</source>
        <translation>{week}、{fault}：{count}/{total}件</translation>
    </message>
    <message>
        <source>{sku}: {rate}, {returned} of {ordered} units</source>
        <translation>{sku}：{rate}、注文{ordered}点のうち返品{returned}点</translation>
    </message>
    <message>
        <source>of {ordered} ordered units come back</source>
        <translation>注文{ordered}点のうち、返品された割合</translation>
    </message>
    <message>
        <source>all orders of your order reports, not only of these weeks</source>
        <translation>期間を限らず、注文レポートにあるすべての注文</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>注文数</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返品数</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>返品率</translation>
    </message>
    <message>
        <source>How many you sold stands in an order report. Download one in Seller Central (Orders, Order Reports) and drop it here.</source>
        <translation>販売数は注文レポートに記載されています。セラーセントラル（「注文」›「注文レポート」）でダウンロードし、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>answered in time, {late} of {judged} late</source>
        <translation>期限内に回答、{judged}件中{late}件が期限後</translation>
    </message>
    <message>
        <source>{count} answered outside the program are not counted</source>
        <translation>このプログラムの外で回答した{count}件は含みません</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>期限後</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>goal {per_cent}</source>
        <translation>目標{per_cent}</translation>
    </message>
    <message>
        <source>at or over the goal</source>
        <translation>目標以上</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>目標未満</translation>
    </message>
    <message>
        <source>Nothing to judge by: reports do not tell when a request was answered. What you decide in this program is counted.</source>
        <translation>集計できるデータがありません。レポートには、リクエストにいつ回答したかが記載されていません。このプログラムで決定したものが集計されます。</translation>
    </message>
    <message>
        <source>{week}: {share} in time, {count} of {total}</source>
        <translation>{week}：期限内{share}、{count}/{total}件</translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message>
        <source>Quantity of {sku}</source>
        <translation>{sku}の数量</translation>
    </message>
    <message>
        <source>How does it look?</source>
        <translation>状態を選択</translation>
    </message>
    <message>
        <source>Condition of {sku}</source>
        <translation>{sku}の状態</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>自分だけに表示されます</translation>
    </message>
    <message>
        <source>Note on {sku}</source>
        <translation>{sku}のメモ</translation>
    </message>
    <message>
        <source>{announced} announced, {counted} counted so far</source>
        <translation>返品予定{announced}点、検品済み{counted}点</translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>US dollar</source>
        <translation>米ドル</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>カナダドル</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>メキシコペソ</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>ブラジルレアル</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>英ポンド</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>ユーロ</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>スウェーデンクローナ</translation>
    </message>
    <message>
        <source>Polish złoty</source>
        <translation>ポーランドズウォティ</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>トルコリラ</translation>
    </message>
    <message>
        <source>UAE dirham</source>
        <translation>UAEディルハム</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <translation>サウジアラビアリヤル</translation>
    </message>
    <message>
        <source>Egyptian pound</source>
        <translation>エジプトポンド</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>南アフリカランド</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>インドルピー</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日本円</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>シンガポールドル</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>オーストラリアドル</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>人民元</translation>
    </message>
</context>
<context>
    <name>CurrencyUnit</name>
    <message>
        <source>USD</source>
        <translation>米ドル</translation>
    </message>
    <message>
        <source>CAD</source>
        <translation>カナダドル</translation>
    </message>
    <message>
        <source>MXN</source>
        <translation>メキシコペソ</translation>
    </message>
    <message>
        <source>BRL</source>
        <translation>レアル</translation>
    </message>
    <message>
        <source>GBP</source>
        <translation>ポンド</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>ユーロ</translation>
    </message>
    <message>
        <source>SEK</source>
        <translation>クローナ</translation>
    </message>
    <message>
        <source>PLN</source>
        <translation>ズウォティ</translation>
    </message>
    <message>
        <source>TRY</source>
        <translation>リラ</translation>
    </message>
    <message>
        <source>AED</source>
        <translation>ディルハム</translation>
    </message>
    <message>
        <source>SAR</source>
        <translation>リヤル</translation>
    </message>
    <message>
        <source>EGP</source>
        <translation>エジプトポンド</translation>
    </message>
    <message>
        <source>ZAR</source>
        <translation>ランド</translation>
    </message>
    <message>
        <source>INR</source>
        <translation>ルピー</translation>
    </message>
    <message>
        <source>JPY</source>
        <translation>円</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>シンガポールドル</translation>
    </message>
    <message>
        <source>AUD</source>
        <translation>豪ドル</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>人民元</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The data file is damaged</source>
        <translation>データファイルが破損しています</translation>
    </message>
    <message>
        <source>The data file is missing</source>
        <translation>データファイルが見つかりません</translation>
    </message>
    <message>
        <source>An empty shop</source>
        <translation>空のショップ</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>読み取れる内容</translation>
    </message>
    <message>
        <source>The newest backup</source>
        <translation>最新のバックアップ</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>続行する方法</translation>
    </message>
    <message>
        <source>The file is read row by row; what is found is shown before it is used.</source>
        <translation>ファイルを1行ずつ読み取ります。見つかった内容は、使用する前に表示されます。</translation>
    </message>
    <message>
        <source>The backups stay where they are.</source>
        <translation>バックアップは今の場所に残ります。</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>このバックアップを復元</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Begin with an empty shop</source>
        <translation>空のショップで開始</translation>
    </message>
    <message>
        <source>Read the damaged file</source>
        <translation>破損したファイルを読み取る</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>この内容で続行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reading and checking…</source>
        <translation>読み取って確認しています…</translation>
    </message>
    <message>
        <source>{file} is missing in {folder} or empty, but there are backups of it.</source>
        <translation>{folder}の{file}がないか、空になっています。ただし、バックアップがあります。</translation>
    </message>
    <message>
        <source>{file} in {folder} is damaged and cannot be used.</source>
        <translation>{folder}の{file}は破損しているため、使用できません。</translation>
    </message>
    <message>
        <source>Whatever you choose, it is kept there under another name; nothing of it is deleted.</source>
        <translation>どれを選んでも、このファイルは別の名前で同じ場所に残ります。内容が削除されることはありません。</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>バックアップを検索中</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Backup of {moment}</source>
        <translation>{moment}のバックアップ</translation>
    </message>
</context>
<context>
    <name>DataPlaceBar</name>
    <message>
        <source>Where the data lies</source>
        <translation>データの保存場所</translation>
    </message>
    <message>
        <source>The data lies on a network drive, where it can be damaged. Keep it on this computer.</source>
        <translation>データがネットワークドライブにあり、破損するおそれがあります。このコンピューターに保存してください。</translation>
    </message>
    <message>
        <source>{service} copies the data while it is written, which can damage it. Keep it elsewhere.</source>
        <translation>{service}が書き込み中のデータをコピーするため、データが破損するおそれがあります。別の場所に保存してください。</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>データフォルダーを開く</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Of the marketplace&apos;s calendar</source>
        <translation>マーケットプレイス現地の日付です</translation>
    </message>
</context>
<context>
    <name>DayMenu</name>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>3日後</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>来週の月曜日</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>2週間後</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>別の日…</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>Answer the claim within {time}</source>
        <translation>{time}以内にA-to-Z申請に回答</translation>
    </message>
    <message>
        <source>Answer within {time}</source>
        <translation>{time}以内に回答</translation>
    </message>
    <message>
        <source>Refund due within {time}</source>
        <translation>{time}以内に返金</translation>
    </message>
    <message>
        <source>Check in within {time}</source>
        <translation>{time}以内に検品</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}時間</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>until {day}, 24:00</source>
        <translation>{day} 24:00まで</translation>
    </message>
    <message>
        <source>until {day}, 24:00 in {city}</source>
        <translation>{city}時間の{day} 24:00まで</translation>
    </message>
    <message>
        <source>{there} · {day}, {time} here</source>
        <translation>{there} · こちらでは{day} {time}</translation>
    </message>
    <message>
        <source>Answer the claim by tomorrow</source>
        <translation>明日までにA-to-Z申請に回答</translation>
    </message>
    <message>
        <source>Answer by tomorrow</source>
        <translation>明日までに回答</translation>
    </message>
    <message>
        <source>Refund due by tomorrow</source>
        <translation>明日までに返金</translation>
    </message>
    <message>
        <source>Check in by tomorrow</source>
        <translation>明日までに検品</translation>
    </message>
    <message>
        <source>by {day} · A-to-Z</source>
        <translation>{day}まで · A-to-Z</translation>
    </message>
    <message>
        <source>by {day} · then A-to-Z risk</source>
        <translation>{day}まで · 以降はA-to-Z申請のリスク</translation>
    </message>
    <message>
        <source>by {day} · after receipt</source>
        <translation>{day}まで · 商品受領後</translation>
    </message>
    <message>
        <source>by {day} · refund due then</source>
        <translation>{day}まで · 返金も同日まで</translation>
    </message>
    <message>
        <source>was due {day} · A-to-Z</source>
        <translation>期限{day} · A-to-Z</translation>
    </message>
    <message>
        <source>was due {day} · A-to-Z risk</source>
        <translation>期限{day} · A-to-Z申請のリスク</translation>
    </message>
    <message>
        <source>was due {day} · refund late</source>
        <translation>期限{day} · 返金遅延</translation>
    </message>
    <message>
        <source>Answer the A-to-Z claim</source>
        <translation>A-to-Z申請に回答</translation>
    </message>
    <message>
        <source>the last day is not known</source>
        <translation>最終日は不明</translation>
    </message>
    <message>
        <source>Answer the buyer</source>
        <translation>購入者に回答</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>要返金</translation>
    </message>
    <message>
        <source>Check the goods in</source>
        <translation>商品を検品</translation>
    </message>
    <message>
        <source>To do on Amazon</source>
        <translation>Amazonでの作業</translation>
    </message>
    <message>
        <source>do it in Seller Central, then tick it off</source>
        <translation>セラーセントラルで実行し、チェックを付けてください</translation>
    </message>
    <message>
        <source>Conflict with the report</source>
        <translation>レポートとの不一致</translation>
    </message>
    <message>
        <source>say which side counts</source>
        <translation>どちらを正とするか選んでください</translation>
    </message>
    <message>
        <source>waiting for the buyer until {day}</source>
        <translation>購入者の返事待ち（{day}まで）</translation>
    </message>
</context>
<context>
    <name>DeadlineStrip</name>
    <message>
        <source>Show all dates</source>
        <translation>すべての日付を表示</translation>
    </message>
</context>
<context>
    <name>DeadlinesDialog</name>
    <message>
        <source>Deadlines of {store}</source>
        <translation>{store}の期限</translation>
    </message>
    <message>
        <source>Days end at midnight in the time zone of the store. Your own values count at once.</source>
        <translation>各日はストアのタイムゾーンの午前0時に終わります。独自の値はすぐに有効になります。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>DecisionFlow</name>
    <message>
        <source>Comment saved for {order}</source>
        <translation>{order}のコメントを保存しました</translation>
    </message>
    <message>
        <source>{order}: {mark}</source>
        <translation>{order}：{mark}</translation>
    </message>
    <message>
        <source>Done on Amazon: {order}</source>
        <translation>Amazonで完了：{order}</translation>
    </message>
    <message>
        <source>Refund cancelled on Amazon: {order}</source>
        <translation>Amazonで返金をキャンセル：{order}</translation>
    </message>
    <message>
        <source>All announced goods are checked in already.</source>
        <translation>返品予定の商品はすべて検品済みです。</translation>
    </message>
    <message>
        <source>Checked in {order}</source>
        <translation>{order}を検品しました</translation>
    </message>
    <message>
        <source>Conflict answered for {order}</source>
        <translation>{order}の不一致を解決しました</translation>
    </message>
    <message numerus="yes">
        <source>Authorized %n request(s)</source>
        <translation>
            <numerusform>%n件のリクエストを承認しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed %n request(s)</source>
        <translation>
            <numerusform>%n件のリクエストをクローズしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refunds decided for %n request(s)</source>
        <translation>
            <numerusform>%n件のリクエストの返金を決定しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages kept for %n request(s)</source>
        <translation>
            <numerusform>%n件のリクエストのメッセージを保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Authorized {order}</source>
        <translation>{order}を承認しました</translation>
    </message>
    <message>
        <source>Closed {order}</source>
        <translation>{order}をクローズしました</translation>
    </message>
    <message>
        <source>Refund decided for {order}</source>
        <translation>{order}の返金を決定しました</translation>
    </message>
    <message>
        <source>Message kept for {order}</source>
        <translation>{order}のメッセージを保存しました</translation>
    </message>
</context>
<context>
    <name>DecisionState</name>
    <message>
        <source>Held</source>
        <translation>一時保留</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>エクスポート待ち</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送付済み</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>レポートと不一致</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>authorize</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>close</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>message to the buyer</source>
        <translation>購入者へのメッセージ</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>検品</translation>
    </message>
    <message>
        <source>buyer comment</source>
        <translation>購入者のコメント</translation>
    </message>
    <message>
        <source>closed by the buyer</source>
        <translation>購入者によるクローズ</translation>
    </message>
    <message>
        <source>parcel lost</source>
        <translation>荷物の紛失</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>attachment taken off</source>
        <translation>添付ファイルの削除</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>waking it</source>
        <translation>スヌーズの解除</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>end of the reminder</source>
        <translation>リマインダーの終了</translation>
    </message>
    <message>
        <source>Amazon&apos;s state accepted</source>
        <translation>Amazonの内容の受け入れ</translation>
    </message>
    <message>
        <source>own decision kept</source>
        <translation>自分の決定の維持</translation>
    </message>
    <message>
        <source>own decision withdrawn</source>
        <translation>自分の決定の取り下げ</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
</context>
<context>
    <name>DetailPlace</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>{file} cannot be written there.</source>
        <translation>そこには{file}を書き込めません。</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file}として保存しました。</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>These files help to find a fault. Read them before you send them to anyone: they hold no words of buyers, no amounts and no whole order ids. The program itself sends nothing.</source>
        <translation>これらのファイルは不具合の原因調査に役立ちます。他の人に送る前に、内容をお読みください。購入者の文章、金額、完全な注文番号は含まれません。このプログラム自体は何も送信しません。</translation>
    </message>
    <message>
        <source>Looking at the stored data…</source>
        <translation>保存されたデータを確認しています…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>ファイルの内容</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>DialogNotices</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>入力した内容を破棄しますか？</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>Disposition</name>
    <message>
        <source>Sellable</source>
        <translation>販売可能</translation>
    </message>
    <message>
        <source>Damaged by Amazon</source>
        <translation>Amazonによる破損</translation>
    </message>
    <message>
        <source>Damaged by the buyer</source>
        <translation>購入者による破損</translation>
    </message>
    <message>
        <source>Damaged by the carrier</source>
        <translation>配送業者による破損</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>不良品</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop to attach to this request</source>
        <translation>ドロップしてこのリクエストに添付</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop your Amazon reports here</source>
        <translation>Amazonのレポートをここにドロップしてください</translation>
    </message>
    <message>
        <source>Files, a folder or a .zip: .tsv, .txt, .csv, .xml, .xlsx or .ods. You see what will change before anything is written.</source>
        <translation>ファイル、フォルダー、.zip（.tsv、.txt、.csv、.xml、.xlsx、.ods）。書き込む前に、変更内容が表示されます。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>now: {count}</source>
        <translation>現在：{count}</translation>
    </message>
    <message>
        <source>same as your rules now</source>
        <translation>現在のルールと同じ</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>{days} d overdue</source>
        <translation>{days}日超過</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Claim today</source>
        <translation>A-to-Z 今日まで</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日まで</translation>
    </message>
    <message>
        <source>Refund today</source>
        <translation>返金 今日まで</translation>
    </message>
    <message>
        <source>Check today</source>
        <translation>検品 今日まで</translation>
    </message>
    <message>
        <source>Claim, {days} d</source>
        <translation>A-to-Z 残り{days}日</translation>
    </message>
    <message>
        <source>{days} d left</source>
        <translation>残り{days}日</translation>
    </message>
    <message>
        <source>Refund in {days} d</source>
        <translation>返金まで{days}日</translation>
    </message>
    <message>
        <source>Check in {days} d</source>
        <translation>検品まで{days}日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>A-to-Z申請</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>期日不明</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Check goods</source>
        <translation>検品</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>作業あり</translation>
    </message>
    <message>
        <source>on Amazon</source>
        <translation>Amazonで</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>with report</source>
        <translation>レポートと</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>again {day}</source>
        <translation>{day}に再通知</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>「{words}」に一致するものはありません</translation>
    </message>
    <message>
        <source>Searched for {what}</source>
        <translation>検索条件：{what}</translation>
    </message>
    <message>
        <source>The search looks at order, RMA, SKU, ASIN, product, tracking, comment and note.</source>
        <translation>検索対象：注文、RMA、SKU、ASIN、商品、追跡番号、コメント、メモ。</translation>
    </message>
    <message>
        <source>The next report you import may bring some.</source>
        <translation>次にインポートするレポートに含まれているかもしれません。</translation>
    </message>
    <message>
        <source>Nothing needs action</source>
        <translation>対応が必要なものはありません</translation>
    </message>
    <message>
        <source>New requests come with the next report you import.</source>
        <translation>新しいリクエストは、次のレポートをインポートすると表示されます。</translation>
    </message>
    <message>
        <source>No request waits for authorization</source>
        <translation>承認待ちのリクエストはありません</translation>
    </message>
    <message>
        <source>No authorized request</source>
        <translation>承認済みのリクエストはありません</translation>
    </message>
    <message>
        <source>Requests come here when you authorize them, or a report says so.</source>
        <translation>承認したリクエストや、レポートで承認済みのリクエストがここに表示されます。</translation>
    </message>
    <message>
        <source>No completed request</source>
        <translation>完了したリクエストはありません</translation>
    </message>
    <message>
        <source>Requests come here when they are refunded in full, or a report says so.</source>
        <translation>全額返金したリクエストや、レポートで完了とされたリクエストがここに表示されます。</translation>
    </message>
    <message>
        <source>You have closed no request</source>
        <translation>クローズしたリクエストはありません</translation>
    </message>
    <message>
        <source>What you close stays here to look up.</source>
        <translation>クローズしたリクエストは、後で確認できるようここに残ります。</translation>
    </message>
    <message>
        <source>No buyer has closed a request</source>
        <translation>購入者がクローズしたリクエストはありません</translation>
    </message>
    <message>
        <source>A report does not tell this; mark such a request yourself.</source>
        <translation>レポートには記載されません。該当するリクエストはご自身で設定してください。</translation>
    </message>
    <message>
        <source>No A-to-Z Guarantee claim is open</source>
        <translation>未解決のA-to-Z申請はありません</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>期限を過ぎたものはありません</translation>
    </message>
    <message>
        <source>What is due next stands under Needs action.</source>
        <translation>次に期限を迎えるものは「要対応」に表示されます。</translation>
    </message>
    <message>
        <source>No refund is due</source>
        <translation>返金が必要なリクエストはありません</translation>
    </message>
    <message>
        <source>Requests come here when their goods are checked in.</source>
        <translation>商品を検品したリクエストがここに表示されます。</translation>
    </message>
    <message>
        <source>No goods to check</source>
        <translation>検品が必要な商品はありません</translation>
    </message>
    <message>
        <source>Requests come here when the carrier reports a delivery.</source>
        <translation>配送業者が配達を記録したリクエストがここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>今日が期限のものはありません</translation>
    </message>
    <message>
        <source>No request is snoozed</source>
        <translation>スヌーズ中のリクエストはありません</translation>
    </message>
    <message>
        <source>Press H on a request to let it rest until a day; a deadline wakes it before.</source>
        <translation>リクエストでHキーを押すと、指定した日まで休ませることができます。先に期限が来る場合は、その前に再表示されます。</translation>
    </message>
    <message>
        <source>Nothing to do on Amazon</source>
        <translation>Amazonでの作業はありません</translation>
    </message>
    <message>
        <source>What you decide comes here until it is done in Seller Central.</source>
        <translation>決定した内容は、セラーセントラルでの作業が済むまでここに表示されます。</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>不一致はありません</translation>
    </message>
    <message>
        <source>Where a report shows something else than you decided, the request comes here.</source>
        <translation>レポートの内容が決定と異なるリクエストがここに表示されます。</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>リクエストはありません</translation>
    </message>
</context>
<context>
    <name>EncryptDialog</name>
    <message>
        <source>Encrypt the data</source>
        <translation>データを暗号化</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>That is not what was shown. Compare it with your copy.</source>
        <translation>表示された内容と一致しません。控えと見比べてください。</translation>
    </message>
    <message>
        <source>Encrypting and checking…</source>
        <translation>暗号化して確認しています…</translation>
    </message>
    <message>
        <source>Type the groups</source>
        <translation>グループを入力してください</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>%n文字以上</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>2つの入力が一致しません</translation>
    </message>
    <message>
        <source>Requests, decisions, buyers&apos; words and all backups in the data folder are encrypted. Files that you export or copy elsewhere are not.</source>
        <translation>リクエスト、決定、購入者の文章、およびデータフォルダー内のすべてのバックアップが暗号化されます。エクスポートしたファイルや、別の場所にコピーしたファイルは暗号化されません。</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The system&apos;s key store</source>
        <translation>システムのキーストア</translation>
    </message>
    <message>
        <source>How the data is opened</source>
        <translation>データを開く方法</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>開く方法</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>Whoever is logged in as you on this computer opens the data without being asked.</source>
        <translation>このコンピューターにあなたとしてログインした人は、確認なしでデータを開けます。</translation>
    </message>
    <message>
        <source>This is the recovery key. Write it down or print it, and keep it away from this computer: it is shown only now. It opens the data and every backup when the passphrase is forgotten or the computer is lost. Without both of them nobody can read the data any more, and neither can we.</source>
        <translation>これは回復キーです。書き留めるか印刷し、このコンピューターとは別の場所に保管してください。表示されるのは今だけです。パスフレーズを忘れた場合やコンピューターを失った場合に、データとすべてのバックアップを開くことができます。両方とも失うと、誰もデータを読み取れなくなります。開発元でも読み取れません。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>回復キー</translation>
    </message>
    <message>
        <source>From your copy of the recovery key, type the groups {numbers}.</source>
        <translation>控えた回復キーから、{numbers}番目のグループを入力してください。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>キーをもう一度表示</translation>
    </message>
</context>
<context>
    <name>EncryptedDialog</name>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>The data and its backups are encrypted. Without encryption whoever gets hold of this computer or its disk can read them. A new recovery key comes with taking the encryption off and putting it on again.</source>
        <translation>データとバックアップは暗号化されています。暗号化しない場合、このコンピューターやディスクを手に入れた人は、誰でもデータを読み取れます。暗号化を解除して再度暗号化すると、新しい回復キーが発行されます。</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>パスフレーズを変更…</translation>
    </message>
    <message>
        <source>Take the encryption off</source>
        <translation>暗号化を解除</translation>
    </message>
    <message>
        <source>Decrypting and checking…</source>
        <translation>暗号化を解除して確認しています…</translation>
    </message>
</context>
<context>
    <name>EndedBar</name>
    <message>
        <source>The last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. What you decided is saved.</source>
        <translation>前回、プログラムが予期せず終了しました。決定した内容は保存されています。</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>診断情報を保存…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The data folder {folder} cannot be used ({reason}).</source>
        <translation>データフォルダー{folder}を使用できません（{reason}）。</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used.</source>
        <translation>データフォルダー{folder}を使用できません。</translation>
    </message>
    <message>
        <source>Check your rights there, or choose another folder.</source>
        <translation>アクセス権を確認するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The data in {folder} is open in another window, which does not answer.</source>
        <translation>{folder}のデータは別のウィンドウで開かれていますが、応答がありません。</translation>
    </message>
    <message>
        <source>Close that window, or end its program, and start again.</source>
        <translation>そのウィンドウを閉じるか、プログラムを終了して、もう一度起動してください。</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of this program ({schema}).</source>
        <translation>{file}は、このプログラムの新しいバージョン（{schema}）で作成されています。</translation>
    </message>
    <message>
        <source>Install the newest version. Nothing was changed.</source>
        <translation>最新バージョンをインストールしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>{file} belongs to another program. Choose another data folder.</source>
        <translation>{file}は別のプログラムのものです。別のデータフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The data file {file} is damaged.</source>
        <translation>データファイル{file}が破損しています。</translation>
    </message>
    <message>
        <source>Close the program and open its window again: it offers the newest good backup.</source>
        <translation>プログラムを閉じ、もう一度ウィンドウを開いてください。正常な最新のバックアップが提示されます。</translation>
    </message>
    <message>
        <source>The data file {file} cannot be written.</source>
        <translation>データファイル{file}に書き込めません。</translation>
    </message>
    <message>
        <source>Check the free space and your rights in its folder.</source>
        <translation>空き容量と、フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The data file {file} is in use by another window or program.</source>
        <translation>データファイル{file}は、別のウィンドウまたはプログラムで使用中です。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>何も変更されていません。しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The data is not sound; findings: {count}.</source>
        <translation>データに問題があります。検出：{count}件。</translation>
    </message>
    <message>
        <source>Keep a copy, then go back to the newest sound backup.</source>
        <translation>コピーを保管してから、正常な最新のバックアップに戻してください。</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {file}.</source>
        <translation>設定を{file}に保存できません。</translation>
    </message>
    <message>
        <source>Check the rights of its folder and the room on the disk.</source>
        <translation>フォルダーのアクセス権とディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>A fingerprint of the journal is 64 digits and letters from a to f.</source>
        <translation>操作記録のフィンガープリントは、数字とa～fの文字からなる64文字です。</translation>
    </message>
    <message>
        <source>Copy all of it.</source>
        <translation>すべてコピーしてください。</translation>
    </message>
    <message>
        <source>The backup {file} cannot be written in the folder “{folder}”.</source>
        <translation>フォルダー「{folder}」にバックアップ{file}を書き込めません。</translation>
    </message>
    <message>
        <source>The backup {file} cannot be written there.</source>
        <translation>そこにはバックアップ{file}を書き込めません。</translation>
    </message>
    <message>
        <source>Check the free space, or choose another folder.</source>
        <translation>空き容量を確認するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The disk has too little room for a backup: {size_mb} MB are needed.</source>
        <translation>ディスクの空き容量が足りず、バックアップできません。{size_mb} MB必要です。</translation>
    </message>
    <message>
        <source>Make room there; your work goes on meanwhile.</source>
        <translation>空き容量を確保してください。その間も作業は続けられます。</translation>
    </message>
    <message>
        <source>{file} is no backup of this program, or it is damaged.</source>
        <translation>{file}はこのプログラムのバックアップではないか、破損しています。</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>別のバックアップを選択してください。</translation>
    </message>
    <message>
        <source>Install the newest version, or choose another backup.</source>
        <translation>最新バージョンをインストールするか、別のバックアップを選択してください。</translation>
    </message>
    <message>
        <source>{file} was looked through and is damaged; it was not used.</source>
        <translation>{file}を検査したところ、破損していたため使用しませんでした。</translation>
    </message>
    <message>
        <source>Choose another backup, and have the disk checked.</source>
        <translation>別のバックアップを選択し、ディスクを検査してください。</translation>
    </message>
    <message>
        <source>Another window or program has the data open. Nothing was changed.</source>
        <translation>別のウィンドウまたはプログラムがデータを開いています。何も変更されていません。</translation>
    </message>
    <message>
        <source>Close it, then restore again.</source>
        <translation>それを閉じてから、もう一度復元してください。</translation>
    </message>
    <message>
        <source>Something was written while the backup was being restored.</source>
        <translation>バックアップの復元中に書き込みがありました。</translation>
    </message>
    <message>
        <source>Nothing was restored. Restore again.</source>
        <translation>何も復元されていません。もう一度復元してください。</translation>
    </message>
    <message>
        <source>The backup cannot be put in place ({reason}). Nothing was changed.</source>
        <translation>バックアップを配置できません（{reason}）。何も変更されていません。</translation>
    </message>
    <message>
        <source>The backup cannot be put in place. Nothing was changed.</source>
        <translation>バックアップを配置できません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Check the free space and your rights in the data folder.</source>
        <translation>空き容量と、データフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Nothing can be read out of the damaged file.</source>
        <translation>破損したファイルから読み取れる内容がありません。</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>バックアップを復元してください。</translation>
    </message>
    <message>
        <source>{file} is the program&apos;s own data file. Choose another name.</source>
        <translation>{file}はこのプログラム自身のデータファイルです。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>This program was installed without what encrypted data needs.</source>
        <translation>このプログラムは、暗号化データに必要な部品なしでインストールされています。</translation>
    </message>
    <message>
        <source>Install the package sqlcipher3, or the whole program again.</source>
        <translation>パッケージsqlcipher3をインストールするか、プログラム全体を再インストールしてください。</translation>
    </message>
    <message>
        <source>The data is encrypted.</source>
        <translation>データは暗号化されています。</translation>
    </message>
    <message>
        <source>Give the passphrase or the recovery key: --passphrase-file FILE, or at a terminal.</source>
        <translation>パスフレーズまたは回復キーを指定してください：--passphrase-file FILE、またはターミナルで入力。</translation>
    </message>
    <message>
        <source>A passphrase has {shortest} characters or more.</source>
        <translation>パスフレーズは{shortest}文字以上です。</translation>
    </message>
    <message>
        <source>This is not the passphrase. Type it again, or use the recovery key.</source>
        <translation>パスフレーズが違います。もう一度入力するか、回復キーを使用してください。</translation>
    </message>
    <message>
        <source>No passphrase opens this data: the system&apos;s key store has its key.</source>
        <translation>このデータを開くパスフレーズはありません。キーはシステムのキーストアにあります。</translation>
    </message>
    <message>
        <source>Use the recovery key.</source>
        <translation>回復キーを使用してください。</translation>
    </message>
    <message>
        <source>This is no recovery key: it has nine groups of four letters and digits.</source>
        <translation>これは回復キーではありません。回復キーは、英数字4文字のグループ9個からなります。</translation>
    </message>
    <message>
        <source>One of them is mistyped or missing. Compare them one by one.</source>
        <translation>入力の誤りか、不足があります。1つずつ見比べてください。</translation>
    </message>
    <message>
        <source>The data file {file} does not open with this key.</source>
        <translation>このキーではデータファイル{file}を開けません。</translation>
    </message>
    <message>
        <source>It is the key of other data, or the file is damaged.</source>
        <translation>別のデータのキーであるか、ファイルが破損しています。</translation>
    </message>
    <message>
        <source>The data is encrypted, and its key file {file} is missing.</source>
        <translation>データは暗号化されていますが、キーファイル{file}がありません。</translation>
    </message>
    <message>
        <source>Put it back, or use the recovery key.</source>
        <translation>元の場所に戻すか、回復キーを使用してください。</translation>
    </message>
    <message>
        <source>The key file {file} is damaged.</source>
        <translation>キーファイル{file}が破損しています。</translation>
    </message>
    <message>
        <source>The key file is damaged.</source>
        <translation>キーファイルが破損しています。</translation>
    </message>
    <message>
        <source>The key file {file} cannot be written. Nothing was changed.</source>
        <translation>キーファイル{file}に書き込めません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The system&apos;s key store cannot be used now. Nothing was changed.</source>
        <translation>現在、システムのキーストアを使用できません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Unlock it, or choose a passphrase instead.</source>
        <translation>ロックを解除するか、代わりにパスフレーズを選択してください。</translation>
    </message>
    <message>
        <source>These files in the data folder would stay readable for everybody: {files}.</source>
        <translation>データフォルダー内の次のファイルは、誰でも読み取れる状態のままになります：{files}。</translation>
    </message>
    <message>
        <source>Move them elsewhere or delete them first.</source>
        <translation>先に別の場所へ移動するか、削除してください。</translation>
    </message>
    <message>
        <source>The sample shop is never encrypted.</source>
        <translation>サンプルショップが暗号化されることはありません。</translation>
    </message>
    <message>
        <source>This takes {size_mb} MB of free space. Nothing was changed.</source>
        <translation>{size_mb} MBの空き容量が必要です。何も変更されていません。</translation>
    </message>
    <message>
        <source>{file} could not be read to the end. Nothing was changed.</source>
        <translation>{file}を最後まで読み取れませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>Verify the data.</source>
        <translation>データを検証してください。</translation>
    </message>
    <message>
        <source>The data folder cannot be written ({reason}). Nothing was changed.</source>
        <translation>データフォルダーに書き込めません（{reason}）。何も変更されていません。</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Nothing was changed.</source>
        <translation>データフォルダーに書き込めません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Check the free space and your rights there.</source>
        <translation>空き容量とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Another program has the data open. Nothing was changed.</source>
        <translation>別のプログラムがデータを開いています。何も変更されていません。</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>それを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something was written meanwhile. Nothing was changed. Try again.</source>
        <translation>その間に書き込みがありました。何も変更されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The number of days is a whole number from 0 to {largest}.</source>
        <translation>日数は0～{largest}の整数で指定してください。</translation>
    </message>
    <message>
        <source>The words are removed, but the data file could not be written anew, so remains may be in it.</source>
        <translation>文章は削除されましたが、データファイルを書き直せなかったため、一部が残っている可能性があります。</translation>
    </message>
    <message>
        <source>Close other windows and programs that have it open, make room, and do it again.</source>
        <translation>データファイルを開いている他のウィンドウやプログラムを閉じ、空き容量を確保して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The words are removed, but these files cannot be opened and may hold some: {files}.</source>
        <translation>文章は削除されましたが、次のファイルは開けないため、文章が残っている可能性があります：{files}。</translation>
    </message>
    <message>
        <source>Delete them in the data folder if you do not need them.</source>
        <translation>不要な場合は、データフォルダーから削除してください。</translation>
    </message>
    <message>
        <source>The disk has too little room to write the data anew: {size_mb} MB are needed.</source>
        <translation>ディスクの空き容量が足りず、データを書き直せません。{size_mb} MB必要です。</translation>
    </message>
    <message>
        <source>Make room there; nothing was removed.</source>
        <translation>空き容量を確保してください。何も削除されていません。</translation>
    </message>
    <message>
        <source>Choose the returns report: Seller Central › Orders › Manage Returns.</source>
        <translation>返品レポートを選択してください：セラーセントラル › 注文 › 返品管理。</translation>
    </message>
    <message>
        <source>Download the report again.</source>
        <translation>レポートをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{file} is not there. Choose the file again.</source>
        <translation>{file}がありません。ファイルを選び直してください。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file}を読み取れません（{reason}）。</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file}を読み取れません。</translation>
    </message>
    <message>
        <source>Close it in other programs and check that you may open it.</source>
        <translation>他のプログラムで開いている場合は閉じ、ファイルを開く権限があるか確認してください。</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the report file inside it.</source>
        <translation>{file}はフォルダーです。その中のレポートファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file}は空です。</translation>
    </message>
    <message>
        <source>{file} has {size_mb} MB; a report has {limit_mb} MB at most.</source>
        <translation>{file}は{size_mb} MBです。レポートは最大{limit_mb} MBです。</translation>
    </message>
    <message>
        <source>{file}: these columns are missing: {missing}. Found: {found}.</source>
        <translation>{file}：次の列がありません：{missing}。見つかった列：{found}。</translation>
    </message>
    <message>
        <source>{file}: these columns are missing: {missing}.</source>
        <translation>{file}：次の列がありません：{missing}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: these columns come more than once: {columns}.</source>
        <translation>{file}の{line}行目：次の列が重複しています：{columns}。</translation>
    </message>
    <message>
        <source>{file} is a table, but none of Amazon&apos;s known ones. Found: {found}.</source>
        <translation>{file}は表形式ですが、既知のAmazonレポートではありません。見つかった列：{found}。</translation>
    </message>
    <message>
        <source>{file} is a table, but none of Amazon&apos;s known ones.</source>
        <translation>{file}は表形式ですが、既知のAmazonレポートではありません。</translation>
    </message>
    <message>
        <source>Say in the window which column is which, or choose another.</source>
        <translation>ウィンドウで各列の内容を指定するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} declares entities or a document type, which no report does.</source>
        <translation>{file}はエンティティまたは文書型を宣言しています。レポートにこのような宣言はありません。</translation>
    </message>
    <message>
        <source>{file} is damaged from line {line} on.</source>
        <translation>{file}は{line}行目以降が破損しています。</translation>
    </message>
    <message>
        <source>{file} is a damaged or unusual workbook.</source>
        <translation>{file}は破損しているか、通常とは異なるブックです。</translation>
    </message>
    <message>
        <source>Save it again as .xlsx or .ods, or choose the file Amazon sent.</source>
        <translation>「.xlsx」または「.ods」で保存し直すか、Amazonから受け取ったファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} claims far more cells or text than a report has.</source>
        <translation>{file}には、レポートとしてはあり得ない量のセルまたはテキストがあることになっています。</translation>
    </message>
    <message>
        <source>Choose the file as Amazon sent it.</source>
        <translation>Amazonから受け取ったままのファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than reports have; it was not unpacked.</source>
        <translation>{file}は、展開するとレポートとしてはあり得ない大きさになるため、展開しませんでした。</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be unpacked.</source>
        <translation>{file}は破損しているため、展開できません。</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>{file}はパスワードで保護されています。</translation>
    </message>
    <message>
        <source>Remove the password, or choose the file as Amazon sent it.</source>
        <translation>パスワードを解除するか、Amazonから受け取ったままのファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} is an archive inside an archive.</source>
        <translation>{file}は、アーカイブの中に含まれるアーカイブです。</translation>
    </message>
    <message>
        <source>Unpack the outer one and choose what is in it.</source>
        <translation>外側のアーカイブを展開し、その中のファイルを選択してください。</translation>
    </message>
    <message>
        <source>No report was found in the archive {file}.</source>
        <translation>アーカイブ{file}にレポートが見つかりませんでした。</translation>
    </message>
    <message>
        <source>No report was found in the folder {file}.</source>
        <translation>フォルダー{file}にレポートが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The folder {file} has too many files; {limit} reports are read at once.</source>
        <translation>フォルダー{file}のファイルが多すぎます。一度に読み取れるレポートは{limit}個までです。</translation>
    </message>
    <message>
        <source>Choose a smaller folder, or the reports themselves.</source>
        <translation>ファイルの少ないフォルダーか、レポート自体を選択してください。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the text cannot be read as {encoding}.</source>
        <translation>{file}の{line}行目：テキストを{encoding}として読み取れません。</translation>
    </message>
    <message>
        <source>Choose another text encoding.</source>
        <translation>別の文字コードを選択してください。</translation>
    </message>
    <message>
        <source>{file}: the text encoding was not recognized.</source>
        <translation>{file}：文字コードを判別できませんでした。</translation>
    </message>
    <message>
        <source>Choose it yourself, or save the file as UTF-8.</source>
        <translation>文字コードを自分で選択するか、ファイルをUTF-8で保存してください。</translation>
    </message>
    <message>
        <source>{file}: “{encoding}” is not a text encoding the program knows.</source>
        <translation>{file}：「{encoding}」は、このプログラムが対応していない文字コードです。</translation>
    </message>
    <message>
        <source>{file}: no row could be read; nothing was imported.</source>
        <translation>{file}：読み取れる行がありませんでした。何もインポートされていません。</translation>
    </message>
    <message>
        <source>{file} cannot be written in the folder “{folder}”.</source>
        <translation>フォルダー「{folder}」に{file}を書き込めません。</translation>
    </message>
    <message>
        <source>{file} cannot be written there.</source>
        <translation>そこには{file}を書き込めません。</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another folder.</source>
        <translation>他のプログラムで開いている場合は閉じるか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>This is more than a workbook can hold; {file} was not written.</source>
        <translation>ブックに収まらないデータ量です。{file}は書き込まれませんでした。</translation>
    </message>
    <message>
        <source>Choose CSV instead.</source>
        <translation>代わりにCSVを選択してください。</translation>
    </message>
    <message>
        <source>There is no column “{column}” in the decisions file.</source>
        <translation>決定ファイルに列「{column}」はありません。</translation>
    </message>
    <message>
        <source>“{format}” is no format of the decisions file. Choose CSV or XLSX.</source>
        <translation>「{format}」は決定ファイルの形式ではありません。CSVまたはXLSXを選択してください。</translation>
    </message>
    <message>
        <source>A preset needs a name and at least one column.</source>
        <translation>プリセットには、名前と1つ以上の列が必要です。</translation>
    </message>
    <message>
        <source>There is no preset “{name}”.</source>
        <translation>プリセット「{name}」はありません。</translation>
    </message>
    <message>
        <source>The preset “{name}” is for what is shown or chosen in the window.</source>
        <translation>プリセット「{name}」は、ウィンドウに表示または選択しているものを対象とします。</translation>
    </message>
    <message>
        <source>Use it there.</source>
        <translation>ウィンドウで使用してください。</translation>
    </message>
    <message>
        <source>No deadline is open, so there is nothing to export.</source>
        <translation>これから迎える期限がないため、エクスポートする内容がありません。</translation>
    </message>
    <message>
        <source>There is no refund to write. Nothing was changed.</source>
        <translation>書き出す返金がありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing was written. Refunds that cannot go into the file: {count}; the first: order {order}.</source>
        <translation>何も書き出されていません。ファイルに書き出せない返金：{count}件（最初は注文{order}）。</translation>
    </message>
    <message>
        <source>The columns of these marketplaces differ: {marketplaces}.</source>
        <translation>次のマーケットプレイスは列が互いに異なります：{marketplaces}。</translation>
    </message>
    <message>
        <source>Export the refunds of each by themselves.</source>
        <translation>それぞれの返金を別々にエクスポートしてください。</translation>
    </message>
    <message>
        <source>{file} is neither a photo nor a PDF.</source>
        <translation>{file}は写真でもPDF文書でもありません。</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, GIF, HEIC and PDF can be attached.</source>
        <translation>添付できるのは、JPEG、PNG、WebP、GIF、HEIC、PDFです。</translation>
    </message>
    <message>
        <source>{file} has {size_mb} MB; an attachment has {limit_mb} MB at most.</source>
        <translation>{file}は{size_mb}MBです。添付できるのは{limit_mb}MBまでです。</translation>
    </message>
    <message>
        <source>Attach a smaller copy of it.</source>
        <translation>サイズの小さいコピーを添付してください。</translation>
    </message>
    <message>
        <source>A request takes {limit} photos and documents at most.</source>
        <translation>1件のリクエストに添付できる写真と文書は、合計{limit}個までです。</translation>
    </message>
    <message>
        <source>This is attached already. Nothing was changed.</source>
        <translation>すでに添付されています。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is no return of order {order}.</source>
        <translation>注文{order}の返品はありません。</translation>
    </message>
    <message>
        <source>This attachment is not there any more.</source>
        <translation>この添付ファイルはすでにありません。</translation>
    </message>
    <message>
        <source>{file} is not as it was attached: the data file is damaged.</source>
        <translation>{file}は添付時の内容と異なります。データファイルが破損しています。</translation>
    </message>
    <message>
        <source>Verify the data, then go back to the newest sound backup.</source>
        <translation>データを検証してから、正常な最新のバックアップに戻してください。</translation>
    </message>
    <message>
        <source>These refunds are of several stores: {stores}.</source>
        <translation>これらの返金は複数のストアのものです：{stores}。</translation>
    </message>
    <message>
        <source>This refund went to Amazon in an Adjustments file, which is processed at once.</source>
        <translation>この返金はAdjustmentsファイルでAmazonに送られています。このファイルはすぐに処理されます。</translation>
    </message>
    <message>
        <source>It cannot be cancelled any more.</source>
        <translation>もうキャンセルできません。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The columns “{name}” are not complete.</source>
        <translation>列の設定「{name}」が完了していません。</translation>
    </message>
    <message>
        <source>The columns are not complete.</source>
        <translation>列の設定が完了していません。</translation>
    </message>
    <message>
        <source>Give them a name, and say which columns are order id, RMA and SKU; no field twice.</source>
        <translation>名前を付け、注文番号、RMA、SKUの列を指定してください。同じ項目を2回指定することはできません。</translation>
    </message>
    <message>
        <source>“{name}” is the name for the columns of another kind of file.</source>
        <translation>「{name}」は、別の種類のファイルの列設定で使われています。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選択してください。</translation>
    </message>
    <message>
        <source>This conflict is not open any more; the request has been read again.</source>
        <translation>この不一致はもうありません。リクエストを読み込み直しました。</translation>
    </message>
    <message>
        <source>This is no way out of the conflict. Nothing was changed.</source>
        <translation>この方法では不一致を解決できません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The money may have moved already. Type why it shall not count any more.</source>
        <translation>お金がすでに動いている可能性があります。今後、返金として数えない理由を入力してください。</translation>
    </message>
    <message>
        <source>The view needs a name. Nothing was saved.</source>
        <translation>ビューには名前が必要です。何も保存されていません。</translation>
    </message>
    <message>
        <source>There is nothing to save: search for something first.</source>
        <translation>保存する内容がありません。先に検索してください。</translation>
    </message>
    <message>
        <source>There is a view “{name}” already. Choose another name.</source>
        <translation>ビュー「{name}」はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>This view has been deleted meanwhile.</source>
        <translation>このビューは、その間に削除されました。</translation>
    </message>
    <message>
        <source>This message template is not there any more. Nothing was changed.</source>
        <translation>このメッセージテンプレートはすでにありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>A message template needs a name and words.</source>
        <translation>メッセージテンプレートには、名前と文面が必要です。</translation>
    </message>
    <message>
        <source>There are no message templates in the language “{language}”.</source>
        <translation>言語「{language}」のメッセージテンプレートはありません。</translation>
    </message>
    <message>
        <source>{name} cannot be filled in. These can: {known}.</source>
        <translation>{name}は自動入力できません。使用できるもの：{known}。</translation>
    </message>
    <message>
        <source>A reminder comes after 1 to {last} days, or not at all.</source>
        <translation>リマインダーは1～{last}日後に設定できます。設定しないこともできます。</translation>
    </message>
    <message>
        <source>A tag needs a word. Nothing was changed.</source>
        <translation>タグには文字が必要です。何も変更されていません。</translation>
    </message>
    <message>
        <source>That day has come already; choose a later one. Nothing was changed.</source>
        <translation>その日はすでに来ています。後の日付を選択してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>A row is not on the list any more; it has been read again.</source>
        <translation>一覧からなくなった行があります。一覧を読み込み直しました。</translation>
    </message>
    <message>
        <source>This was changed meanwhile and has been read again. Look at it, then repeat your step.</source>
        <translation>その間に変更されたため、読み込み直しました。内容を確認してから、もう一度操作してください。</translation>
    </message>
    <message>
        <source>This return request is not stored here.</source>
        <translation>この返品リクエストは、ここに保存されていません。</translation>
    </message>
    <message>
        <source>Order {order} is in the store “{store}”, which is archived.</source>
        <translation>注文{order}はアーカイブ済みのストア「{store}」にあります。</translation>
    </message>
    <message>
        <source>Bring the store back in Settings › Stores.</source>
        <translation>「設定 › ストア」でストアを元に戻してください。</translation>
    </message>
    <message>
        <source>This store is not stored here.</source>
        <translation>このストアは、ここに保存されていません。</translation>
    </message>
    <message>
        <source>There is no store “{name}”. There are: {stores}.</source>
        <translation>「{name}」というストアはありません。登録されているストア：{stores}。</translation>
    </message>
    <message>
        <source>There is no store “{name}”.</source>
        <translation>「{name}」というストアはありません。</translation>
    </message>
    <message>
        <source>A store needs a name and a marketplace.</source>
        <translation>ストアには、名前とマーケットプレイスが必要です。</translation>
    </message>
    <message>
        <source>Another store is called “{name}” already.</source>
        <translation>「{name}」という名前のストアがすでにあります。</translation>
    </message>
    <message>
        <source>“{currency}” is not a currency; write three letters such as USD.</source>
        <translation>「{currency}」は通貨ではありません。USDなどの3文字で入力してください。</translation>
    </message>
    <message>
        <source>“{zone}” is no time zone.</source>
        <translation>「{zone}」はタイムゾーンではありません。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>一覧から選択してください。</translation>
    </message>
    <message>
        <source>The store “{name}” holds returns, so it keeps them and its currency.</source>
        <translation>ストア「{name}」には返品があるため、削除することも通貨を変更することもできません。</translation>
    </message>
    <message>
        <source>Archive it to hide them.</source>
        <translation>返品を非表示にするには、ストアをアーカイブしてください。</translation>
    </message>
    <message>
        <source>The store “{name}” has one of these returns already. Nothing was moved.</source>
        <translation>ストア「{name}」には、このうちの返品がすでにあります。何も移動していません。</translation>
    </message>
    <message>
        <source>Import the file for the other store.</source>
        <translation>もう一方のストア用にファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>{file} could be of several stores: {stores}.</source>
        <translation>{file}は、複数のストアのものである可能性があります：{stores}。</translation>
    </message>
    <message>
        <source>Say which one; on the command line with --store.</source>
        <translation>どのストアかを指定してください。コマンドラインでは--storeを使います。</translation>
    </message>
    <message>
        <source>{file} is in {currency}, but the store “{name}” is not.</source>
        <translation>{file}の通貨は{currency}ですが、ストア「{name}」の通貨とは異なります。</translation>
    </message>
    <message>
        <source>Choose a store of that currency.</source>
        <translation>その通貨のストアを選択してください。</translation>
    </message>
    <message>
        <source>A deadline is a whole number from 1 to {largest} in a unit that fits.</source>
        <translation>期限は、適切な単位で1～{largest}の整数で指定してください。</translation>
    </message>
    <message>
        <source>This is marked already: {mark}.</source>
        <translation>すでに設定されています：{mark}。</translation>
    </message>
    <message>
        <source>The decision has moved on ({state}), so this is not possible now.</source>
        <translation>決定の状態が進んだため（{state}）、現在この操作はできません。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>Something else was done since. Undo that first.</source>
        <translation>その後に別の操作が行われています。先にその操作を元に戻してください。</translation>
    </message>
    <message>
        <source>This cannot be undone: the decision has left the program ({state}).</source>
        <translation>元に戻せません。この決定はすでにプログラムから出力されています（{state}）。</translation>
    </message>
    <message>
        <source>Correct it in Seller Central.</source>
        <translation>セラーセントラルで訂正してください。</translation>
    </message>
    <message>
        <source>Buyers&apos; words were removed. Nothing that was done before can be undone any more.</source>
        <translation>購入者の文章が削除されました。それ以前の操作は、もう元に戻せません。</translation>
    </message>
    <message>
        <source>This cannot be redone: the facts changed meanwhile. Decide anew.</source>
        <translation>やり直せません。その間に状況が変わっています。改めて決定してください。</translation>
    </message>
    <message>
        <source>This is not possible now. Nothing was changed.</source>
        <translation>現在この操作はできません。何も変更されていません。</translation>
    </message>
    <message>
        <source>{file} is not a returns report.</source>
        <translation>{file}は返品レポートではありません。</translation>
    </message>
    <message>
        <source>{file} is not a text file.</source>
        <translation>{file}はテキストファイルではありません。</translation>
    </message>
    <message>
        <source>{file} holds nothing but zeros: its download was not finished.</source>
        <translation>{file}の中身はゼロだけです。ダウンロードが完了していません。</translation>
    </message>
    <message>
        <source>Choose the file as Amazon sent it, or save it there as tab-delimited text.</source>
        <translation>Amazonから受け取ったままのファイルを選択するか、元のプログラムでタブ区切りテキストとして保存してください。</translation>
    </message>
    <message>
        <source>Unpack it and choose the report inside.</source>
        <translation>展開して、中のレポートを選択してください。</translation>
    </message>
    <message>
        <source>{file} is not a regular file.</source>
        <translation>{file}は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>{file} is a picture.</source>
        <translation>{file}は画像です。</translation>
    </message>
    <message>
        <source>{file} is a PDF document.</source>
        <translation>{file}はPDF文書です。</translation>
    </message>
    <message>
        <source>{file} is a text document (RTF).</source>
        <translation>{file}はテキスト文書（RTF）です。</translation>
    </message>
    <message>
        <source>{file} is a Word document.</source>
        <translation>{file}はWord文書です。</translation>
    </message>
    <message>
        <source>{file} is an old Excel workbook.</source>
        <translation>{file}は古い形式のExcelブックです。</translation>
    </message>
    <message>
        <source>{file} is an Excel workbook.</source>
        <translation>{file}はExcelブックです。</translation>
    </message>
    <message>
        <source>{file} is a LibreOffice table.</source>
        <translation>{file}はLibreOfficeの表です。</translation>
    </message>
    <message>
        <source>{file} is a ZIP archive.</source>
        <translation>{file}はZIPアーカイブです。</translation>
    </message>
    <message>
        <source>{file} is a packed archive.</source>
        <translation>{file}は圧縮アーカイブです。</translation>
    </message>
    <message>
        <source>{file} is a web page, perhaps of the sign-in.</source>
        <translation>{file}はWebページです。サインインページの可能性があります。</translation>
    </message>
    <message>
        <source>Sign in to Seller Central and download the report again.</source>
        <translation>セラーセントラルにサインインし、レポートをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{file} is an XML file.</source>
        <translation>{file}はXMLファイルです。</translation>
    </message>
    <message>
        <source>{file} is the returns report as XML, which has no columns to name.</source>
        <translation>{file}はXML形式の返品レポートで、名前を付ける列がありません。</translation>
    </message>
    <message>
        <source>{file} is an adjustments file, which goes to Amazon.</source>
        <translation>{file}はAmazonに送るAdjustmentsファイルです。</translation>
    </message>
    <message>
        <source>{file} is a settlement report.</source>
        <translation>{file}は決済レポートです。</translation>
    </message>
    <message>
        <source>{file} is a decisions file of this program.</source>
        <translation>{file}はこのプログラムの決定ファイルです。</translation>
    </message>
    <message>
        <source>{file} looks like an order report.</source>
        <translation>{file}は注文レポートのようです。</translation>
    </message>
    <message>
        <source>Choose one with the columns order-id, order-item-id and sku.</source>
        <translation>order-id、order-item-id、skuの列があるファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>ErrorStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Attachment, deleted for its age</source>
        <translation>添付ファイル（古いため削除済み）</translation>
    </message>
</context>
<context>
    <name>EvidenceDesk</name>
    <message>
        <source>Select one request first.</source>
        <translation>まずリクエストを1件選択してください。</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence pack</source>
        <translation>証拠資料一式</translation>
    </message>
    <message>
        <source>SAFE-T claim: what was found comes first</source>
        <translation>SAFE-T申請（検品結果を先に記載）</translation>
    </message>
    <message>
        <source>Answer to an A-to-Z claim: what was written comes first</source>
        <translation>A-to-Z申請への回答（やり取りを先に記載）</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Archive (.zip): PDF, photos as they were attached, facts, digests</source>
        <translation>アーカイブ (.zip)：PDF、添付時のままの写真、返品の情報、ハッシュ値</translation>
    </message>
    <message>
        <source>PDF alone</source>
        <translation>PDFのみ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>With comment, messages and notes</source>
        <translation>コメント、メッセージ、メモを含める</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere.</source>
        <translation>どこにも送信されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or document(s) attached</source>
        <translation>
            <numerusform>写真または文書を%n個添付済み</numerusform>
        </translation>
    </message>
    <message>
        <source>No photos are attached. Drop some on the request first: they convince most.</source>
        <translation>写真が添付されていません。先にリクエストに写真をドロップしてください。写真は最も有力な証拠になります。</translation>
    </message>
</context>
<context>
    <name>EvidenceFlow</name>
    <message>
        <source>Attach photos or documents</source>
        <translation>写真または文書を添付</translation>
    </message>
    <message>
        <source>Photos and PDF ({endings})</source>
        <translation>写真とPDF ({endings})</translation>
    </message>
    <message>
        <source>Attachment taken off {order}</source>
        <translation>{order}の添付ファイルを削除しました</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached to {order}</source>
        <translation>
            <numerusform>%n個のファイルを{order}に添付しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
</context>
<context>
    <name>EvidencePaper</name>
    <message>
        <source>Evidence for a SAFE-T claim</source>
        <translation>SAFE-T申請の証拠資料</translation>
    </message>
    <message>
        <source>Answer to an A-to-Z Guarantee claim</source>
        <translation>マーケットプレイス保証（A-to-Z）申請への回答</translation>
    </message>
    <message>
        <source>The seller asks to be reimbursed for this return. Below: what was ordered and sent back, what was found in the parcel, and every step with its time.</source>
        <translation>出品者は、この返品について補てんを申請します。以下に、注文された商品と返送された商品、荷物の検品結果、すべての経過とその日時を示します。</translation>
    </message>
    <message>
        <source>The seller answers the claim about this order. Below: what the buyer asked for and was told, what was sent and refunded, and every step with its time.</source>
        <translation>出品者は、この注文に対するA-to-Z申請に回答します。以下に、購入者の要望と購入者への連絡、発送と返金の内容、すべての経過とその日時を示します。</translation>
    </message>
    <message>
        <source>Order {order} · RMA {rma} · {store}</source>
        <translation>注文番号{order} · RMA {rma} · {store}</translation>
    </message>
    <message>
        <source>Times are those of {zone}.</source>
        <translation>日時のタイムゾーンは{zone}です。</translation>
    </message>
    <message>
        <source>Order and return</source>
        <translation>注文と返品</translation>
    </message>
    <message>
        <source>Reason and comment of the buyer</source>
        <translation>購入者の返品理由とコメント</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検品結果</translation>
    </message>
    <message>
        <source>No goods of this return were checked in.</source>
        <translation>この返品の商品は検品されていません。</translation>
    </message>
    <message>
        <source>Not shown on paper; the file is in the evidence pack.</source>
        <translation>紙面には表示していません。ファイルは証拠資料一式に含まれています。</translation>
    </message>
    <message>
        <source>{facts} · attached {moment}</source>
        <translation>{facts} · {moment}に添付</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Shipment of the return</source>
        <translation>返品の配送</translation>
    </message>
    <message>
        <source>Messages to the buyer</source>
        <translation>購入者へのメッセージ</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>How this can be checked</source>
        <translation>検証方法</translation>
    </message>
    <message>
        <source>Every step was written to a journal in which each entry holds the fingerprint of the one before. The last entry when this was made is number {entry}; its fingerprint shows that nothing before it was changed since:</source>
        <translation>すべての経過は操作記録に書き込まれており、各項目には直前の項目のフィンガープリントが含まれています。この資料の作成時点で、最後の項目は{entry}番です。次のフィンガープリントは、それ以前の内容がその後変更されていないことを示します：</translation>
    </message>
    <message>
        <source>The SHA-256 of each photo was written to the same journal when it was attached; the file in the evidence pack has that SHA-256.</source>
        <translation>各写真のSHA-256は、添付時に同じ操作記録に書き込まれています。証拠資料一式に含まれるファイルのSHA-256は、これと一致します。</translation>
    </message>
    <message>
        <source>Left out: what the buyer and the seller wrote.</source>
        <translation>購入者と出品者が書いた内容は省略しています。</translation>
    </message>
    <message>
        <source>Order {order} · made {moment}</source>
        <translation>注文番号{order} · {moment}作成</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
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
        <translation>決定をエクスポート</translation>
    </message>
    <message>
        <source>What is exported can no longer be undone.</source>
        <translation>エクスポートした内容は、元に戻せなくなります。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Refunds for Amazon…</source>
        <translation>Amazon提出用の返金…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n decision(s)…</source>
        <translation>
            <numerusform>%n件の決定をエクスポート…</numerusform>
        </translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>開始日が終了日より後になっています。</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>エクスポートする内容がありません</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>列を選択してください</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excelブック</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>With the buyer&apos;s words</source>
        <translation>購入者の文章を含める</translation>
    </message>
    <message>
        <source>Byte order mark, so that Excel reads every letter</source>
        <translation>Excelですべての文字が正しく表示されるよう、バイトオーダーマーク（BOM）を付ける</translation>
    </message>
    <message>
        <source>Leave them out before you pass the file on: they may be personal.</source>
        <translation>ファイルを他の人に渡す場合は外してください。個人情報が含まれる可能性があります。</translation>
    </message>
    <message>
        <source>Fingerprint of the journal, as a last column</source>
        <translation>最後の列に操作記録のフィンガープリントを入れる</translation>
    </message>
    <message>
        <source>Where the file is kept, it shows later whether the journal was changed before it.</source>
        <translation>ファイルを保管しておくと、それ以前の操作記録が変更されていないか後で確認できます。</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Since the last export</source>
        <translation>前回のエクスポート以降</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>このビュー</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択したもの</translation>
    </message>
    <message>
        <source>Decided between two days</source>
        <translation>決定日の範囲</translation>
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
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Nothing is decided yet, so there is nothing to export.</source>
        <translation>まだ何も決定されていないため、エクスポートする内容がありません。</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>決定をエクスポート</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>A-to-Z claim open</source>
        <translation>A-to-Z申請が未解決</translation>
    </message>
    <message>
        <source>Purchase not authorized</source>
        <translation>身に覚えのない注文</translation>
    </message>
    <message>
        <source>Buyer contacted</source>
        <translation>購入者に連絡済み</translation>
    </message>
    <message>
        <source>Waiting for the buyer</source>
        <translation>購入者の返事待ち</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>責任の所在</translation>
    </message>
    <message>
        <source>Inside the policy</source>
        <translation>返品ポリシーの対象</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>From order to request</source>
        <translation>注文からリクエストまで</translation>
    </message>
    <message>
        <source>Since the request</source>
        <translation>リクエストから現在まで</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>返品商品</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>要返金</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>返金状況</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>nothing checked in</source>
        <translation>検品済みの商品なし</translation>
    </message>
    <message>
        <source>more than {bound}</source>
        <translation>{bound}を超える</translation>
    </message>
    <message>
        <source>less than {bound}</source>
        <translation>{bound}未満</translation>
    </message>
    <message>
        <source>{bound} or more</source>
        <translation>{bound}以上</translation>
    </message>
    <message>
        <source>{bound} or less</source>
        <translation>{bound}以下</translation>
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
        <translation>すべての商品を表示</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part}/{whole}点</translation>
    </message>
    <message>
        <source>{count} checked in</source>
        <translation>検品済み {count}</translation>
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
        <translation>返品商品</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>返金状況</translation>
    </message>
    <message>
        <source>The report says so; that does not prove that money moved.</source>
        <translation>レポートの記載によるもので、お金が実際に動いたことの証明にはなりません。</translation>
    </message>
    <message>
        <source>paid: not known</source>
        <translation>支払額不明</translation>
    </message>
    <message>
        <source>{amount} of {whole}</source>
        <translation>{amount} / {whole}</translation>
    </message>
    <message>
        <source>{amount} open</source>
        <translation>未返金 {amount}</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>支払額 {amount}</translation>
    </message>
    <message>
        <source>not checked in</source>
        <translation>未検品</translation>
    </message>
    <message>
        <source>goods are back</source>
        <translation>商品は戻っています</translation>
    </message>
    <message>
        <source>nothing at risk</source>
        <translation>リスクなし</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>リスク額</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Seller&apos;s fault</source>
        <translation>出品者の責任</translation>
    </message>
    <message>
        <source>Carrier&apos;s fault</source>
        <translation>配送業者の責任</translation>
    </message>
    <message>
        <source>Buyer&apos;s choice</source>
        <translation>購入者の都合</translation>
    </message>
    <message>
        <source>Depends on the marketplace</source>
        <translation>マーケットプレイスによる</translation>
    </message>
    <message>
        <source>Size or style</source>
        <translation>サイズまたはスタイル</translation>
    </message>
    <message>
        <source>Fault not known</source>
        <translation>責任不明</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message numerus="yes">
        <source>This happened %n time(s).</source>
        <translation>
            <numerusform>%n回発生しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Returns Desktop</source>
        <translation>Returns Desktop</translation>
    </message>
    <message>
        <source>Something in the program went wrong.</source>
        <translation>プログラムで問題が発生しました。</translation>
    </message>
    <message>
        <source>What you decided is safe: every change is saved as a whole or not at all. You can go on working. If it happens again, close the program, start it again, and report the fault with the text below or the saved diagnostics. They hold nothing of buyers and orders.</source>
        <translation>決定した内容は安全です。変更は、すべて保存されるか、まったく保存されないかのどちらかです。作業は続けられます。再び発生する場合は、プログラムを閉じて起動し直し、下の文面または保存した診断情報を添えて不具合をご報告ください。購入者や注文の情報は含まれません。</translation>
    </message>
    <message>
        <source>Returns Desktop could not start.</source>
        <translation>Returns Desktopを起動できませんでした。</translation>
    </message>
    <message>
        <source>This is a fault of the program; what you decided is safe. Start it again. If that does not help, report the fault with the text below or the saved diagnostics. They hold nothing of buyers and orders.</source>
        <translation>プログラムの不具合です。決定した内容は安全です。もう一度起動してください。解決しない場合は、下の文面または保存した診断情報を添えて不具合をご報告ください。購入者や注文の情報は含まれません。</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>不具合の詳細</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>診断情報を保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>FaultTable</name>
    <message>
        <source>Refunds that cannot go into the file</source>
        <translation>ファイルに書き出せない返金</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>差引額</translation>
    </message>
    <message>
        <source>Why not, and the way out</source>
        <translation>理由と解決方法</translation>
    </message>
</context>
<context>
    <name>FbaPage</name>
    <message>
        <source>Returned</source>
        <translation>返品日</translation>
    </message>
    <message>
        <source>Product and order</source>
        <translation>商品と注文</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Buyer comment</source>
        <translation>購入者のコメント</translation>
    </message>
    <message>
        <source>To read only: Amazon&apos;s warehouses take these back, nothing is to be decided here</source>
        <translation>閲覧専用：Amazonの倉庫が受け取る返品です。ここで決定することはありません</translation>
    </message>
    <message>
        <source>No FBA returns</source>
        <translation>FBA返品はありません</translation>
    </message>
    <message>
        <source>They come with the report “FBA customer returns”; drop it on the window.</source>
        <translation>「FBA購入者返品」レポートに含まれます。ウィンドウにドロップしてください。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Order ID</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Amazon RMA ID</source>
        <translation>Amazon RMA番号</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Order item ID</source>
        <translation>注文商品ID</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>注文日</translation>
    </message>
    <message>
        <source>Return request date</source>
        <translation>返品リクエスト日</translation>
    </message>
    <message>
        <source>Status on Amazon</source>
        <translation>Amazonのステータス</translation>
    </message>
    <message>
        <source>Own RMA number</source>
        <translation>独自のRMA番号</translation>
    </message>
    <message>
        <source>Label type</source>
        <translation>ラベルの種類</translation>
    </message>
    <message>
        <source>Label cost</source>
        <translation>ラベルの料金</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Return carrier</source>
        <translation>返送の配送業者</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>Label paid by</source>
        <translation>ラベルの負担者</translation>
    </message>
    <message>
        <source>A-to-Z claim</source>
        <translation>A-to-Z申請</translation>
    </message>
    <message>
        <source>Prime</source>
        <translation>プライム</translation>
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
        <translation>返品数量</translation>
    </message>
    <message>
        <source>Return reason</source>
        <translation>返品理由</translation>
    </message>
    <message>
        <source>In policy</source>
        <translation>返品ポリシーの対象</translation>
    </message>
    <message>
        <source>Return type</source>
        <translation>返品の種類</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解決方法</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>請求書番号</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>配達日</translation>
    </message>
    <message>
        <source>Order amount</source>
        <translation>注文金額</translation>
    </message>
    <message>
        <source>Order quantity</source>
        <translation>注文数量</translation>
    </message>
    <message>
        <source>SAFE-T reason</source>
        <translation>SAFE-T申請の理由</translation>
    </message>
    <message>
        <source>SAFE-T claim ID</source>
        <translation>SAFE-T申請ID</translation>
    </message>
    <message>
        <source>SAFE-T state</source>
        <translation>SAFE-T申請のステータス</translation>
    </message>
    <message>
        <source>SAFE-T claim created</source>
        <translation>SAFE-T申請の作成日時</translation>
    </message>
    <message>
        <source>SAFE-T reimbursement</source>
        <translation>SAFE-Tの補てん額</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <translation>返金済み金額</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>FNSKU</source>
        <translation>FNSKU</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>返品日</translation>
    </message>
    <message>
        <source>Time of return</source>
        <translation>返品日時</translation>
    </message>
    <message>
        <source>Fulfillment center</source>
        <translation>フルフィルメントセンター</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Number of the unit</source>
        <translation>個体番号</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Take the file away</source>
        <translation>ファイルを外す</translation>
    </message>
    <message>
        <source>No label file</source>
        <translation>ラベルファイルなし</translation>
    </message>
</context>
<context>
    <name>FilingFlow</name>
    <message>
        <source>Notes are written for one request at a time.</source>
        <translation>メモは1件のリクエストごとに記入します。</translation>
    </message>
    <message>
        <source>Note saved for {order}</source>
        <translation>{order}のメモを保存しました</translation>
    </message>
    <message numerus="yes">
        <source>Tags saved for %n request(s)</source>
        <translation>
            <numerusform>%n件のリクエストのタグを保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake it now</source>
        <translation>今すぐスヌーズを解除</translation>
    </message>
    <message>
        <source>Forget the reminder</source>
        <translation>リマインダーを削除</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>スヌーズの終了日</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <translation>リマインダーの日付</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) woken</source>
        <translation>
            <numerusform>%n件のリクエストのスヌーズを解除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminder of %n request(s) forgotten</source>
        <translation>
            <numerusform>%n件のリクエストのリマインダーを削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will ask again on {day}</source>
        <translation>
            <numerusform>%n件のリクエストを{day}に再度お知らせします</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) snoozed until {day}; a deadline wakes them before</source>
        <translation>
            <numerusform>%n件のリクエストを{day}までスヌーズしました。先に期限が来る場合は、その前に再表示されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) snoozed until {day}</source>
        <translation>
            <numerusform>%n件のリクエストを{day}までスヌーズしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Where to find the report</source>
        <translation>レポートの入手方法</translation>
    </message>
    <message>
        <source>Open Manage Returns</source>
        <translation>「返品管理」を開く</translation>
    </message>
    <message>
        <source>In Seller Central, under Orders.</source>
        <translation>セラーセントラルの「注文」メニューにあります。</translation>
    </message>
    <message>
        <source>Ask for a return report</source>
        <translation>返品レポートをリクエスト</translation>
    </message>
    <message>
        <source>Choose the dates, at most 60 days for one file.</source>
        <translation>期間を選択します。1つのファイルにつき最大60日です。</translation>
    </message>
    <message>
        <source>Download it and drop it here</source>
        <translation>ダウンロードしてここにドロップ</translation>
    </message>
    <message>
        <source>The columns are recognized in every marketplace.</source>
        <translation>列は、どのマーケットプレイスのものでも認識されます。</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>まず試してみたい場合</translation>
    </message>
    <message>
        <source>The sample shop has its own folder and never mixes with your data.</source>
        <translation>サンプルショップは専用のフォルダーを使い、ご自身のデータと混ざることはありません。</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>サンプルショップを開く</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent to Amazon or to anyone else.</source>
        <translation>すべてのデータはこのコンピューターにのみ保存されます。Amazonにも他の誰にも送信されません。</translation>
    </message>
    <message>
        <source>Encrypt the data…</source>
        <translation>データを暗号化…</translation>
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
        <translation>先に理由を入力してください</translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>Not expected</source>
        <translation>返送不要</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>返送待ち</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>輸送中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配達済み</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>検品済み</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>紛失</translation>
    </message>
    <message>
        <source>Checked: OK</source>
        <translation>検品済み：良好</translation>
    </message>
    <message>
        <source>Checked: used</source>
        <translation>検品済み：使用感あり</translation>
    </message>
    <message>
        <source>Checked: damaged</source>
        <translation>検品済み：破損</translation>
    </message>
    <message>
        <source>Checked: wrong item</source>
        <translation>検品済み：別の商品</translation>
    </message>
    <message>
        <source>Checked: parts missing</source>
        <translation>検品済み：部品不足</translation>
    </message>
    <message>
        <source>Checked: empty box</source>
        <translation>検品済み：空箱</translation>
    </message>
</context>
<context>
    <name>GoodsFact</name>
    <message>
        <source>Check in</source>
        <translation>検品</translation>
    </message>
    <message>
        <source>Count the goods that arrived</source>
        <translation>届いた商品の数量を確認します</translation>
    </message>
    <message>
        <source>Everything that was announced is counted. Undo takes the last count back.</source>
        <translation>返品予定の商品はすべて検品済みです。元に戻すと、最後の検品が取り消されます。</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>The request is closed and cannot be authorized again.</source>
        <translation>リクエストはクローズ済みのため、再び承認することはできません。</translation>
    </message>
    <message>
        <source>The request is completed.</source>
        <translation>リクエストは完了しています。</translation>
    </message>
    <message>
        <source>The request is authorized already.</source>
        <translation>リクエストはすでに承認済みです。</translation>
    </message>
    <message>
        <source>The request is closed already.</source>
        <translation>リクエストはすでにクローズ済みです。</translation>
    </message>
    <message>
        <source>The return is outside Amazon&apos;s return policy.</source>
        <translation>この返品はAmazonの返品ポリシー適用外です。</translation>
    </message>
    <message>
        <source>{paid_minor} is above your limit of {limit_minor}.</source>
        <translation>{paid_minor}は、設定した上限額{limit_minor}を超えています。</translation>
    </message>
    <message>
        <source>The value is above your limit.</source>
        <translation>金額が、設定した上限額を超えています。</translation>
    </message>
    <message>
        <source>Your prepaid label needs a carrier and a tracking number.</source>
        <translation>送料支払い済みの独自ラベルには、配送業者と追跡番号が必要です。</translation>
    </message>
    <message>
        <source>Type your RMA number, or take Amazon&apos;s number.</source>
        <translation>独自のRMA番号を入力するか、Amazonの番号を使用してください。</translation>
    </message>
    <message>
        <source>You hold the goods, and no refund is decided.</source>
        <translation>商品が手元にありますが、返金が決定されていません。</translation>
    </message>
    <message>
        <source>The return is inside the policy: closing now can bring an A-to-Z claim over {paid_minor}.</source>
        <translation>返品ポリシーの対象です。今クローズすると、{paid_minor}のA-to-Z申請につながるおそれがあります。</translation>
    </message>
    <message>
        <source>The return is inside the policy: closing now can bring an A-to-Z claim.</source>
        <translation>返品ポリシーの対象です。今クローズすると、A-to-Z申請につながるおそれがあります。</translation>
    </message>
    <message>
        <source>Choose a reason for closing.</source>
        <translation>クローズの理由を選択してください。</translation>
    </message>
    <message>
        <source>Write a comment to the buyer; Amazon sends it with the closure.</source>
        <translation>購入者へのコメントを記入してください。クローズの際にAmazonから送られます。</translation>
    </message>
    <message>
        <source>An authorized request cannot be closed for this reason.</source>
        <translation>承認済みのリクエストは、この理由ではクローズできません。</translation>
    </message>
    <message>
        <source>The goods of {sku} are not checked in yet.</source>
        <translation>{sku}の商品はまだ検品されていません。</translation>
    </message>
    <message>
        <source>The goods are delivered but not checked in yet.</source>
        <translation>商品は配達済みですが、まだ検品されていません。</translation>
    </message>
    <message>
        <source>No report has told yet what the buyer paid.</source>
        <translation>購入者の支払額が記載されたレポートが、まだありません。</translation>
    </message>
    <message>
        <source>Nothing is left to refund: {refunded_minor} are refunded or decided.</source>
        <translation>返金できる残額がありません。{refunded_minor}が返金済みまたは決定済みです。</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>返金できる残額がありません。</translation>
    </message>
    <message>
        <source>A refund for this item was sent and no report has confirmed it yet.</source>
        <translation>この商品の返金は送付済みですが、レポートではまだ確認されていません。</translation>
    </message>
    <message>
        <source>{sku}: {wanted_minor} is more than the {left_minor} left of the order.</source>
        <translation>{sku}：{wanted_minor}は、注文の残額{left_minor}を超えています。</translation>
    </message>
    <message>
        <source>{sku}: {wanted} are more than the {ordered} ordered.</source>
        <translation>{sku}：{wanted}点は、注文数の{ordered}点を超えています。</translation>
    </message>
    <message>
        <source>{sku}: {wanted} are more than the {checked} checked in.</source>
        <translation>{sku}：{wanted}点は、検品済みの{checked}点を超えています。</translation>
    </message>
    <message>
        <source>The order was paid in {expected}, not in {currency}.</source>
        <translation>注文の支払い通貨は{expected}です。{currency}ではありません。</translation>
    </message>
    <message>
        <source>{sku}: amount and quantity must be above zero.</source>
        <translation>{sku}：金額と数量は0より大きい必要があります。</translation>
    </message>
    <message>
        <source>Choose at least one item.</source>
        <translation>商品を1つ以上選択してください。</translation>
    </message>
    <message>
        <source>{sku}: refund and restocking fee are more than was paid.</source>
        <translation>{sku}：返金と再入庫手数料の合計が支払額を超えています。</translation>
    </message>
    <message>
        <source>This refunds less than was paid.</source>
        <translation>返金額が支払額を下回っています。</translation>
    </message>
    <message>
        <source>{sku}: this is more than the goods that came back were sold for.</source>
        <translation>{sku}：返送された商品の販売価格を超えています。</translation>
    </message>
    <message>
        <source>The buyer gets the money and keeps the item.</source>
        <translation>購入者は返金を受け取り、商品も手元に残ります。</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>理由が入力されていません。</translation>
    </message>
    <message>
        <source>Write the message first.</source>
        <translation>先にメッセージを記入してください。</translation>
    </message>
    <message>
        <source>These places in the message are not filled in: {names}.</source>
        <translation>メッセージに未入力の箇所があります：{names}。</translation>
    </message>
    <message>
        <source>{sku}: {announced} announced, {checked} checked in before; this is more.</source>
        <translation>{sku}：返品予定{announced}点、検品済み{checked}点です。この数量では予定を超えます。</translation>
    </message>
    <message>
        <source>Count at least one unit.</source>
        <translation>数量を1点以上入力してください。</translation>
    </message>
    <message>
        <source>This item is not part of the request.</source>
        <translation>この商品はリクエストに含まれていません。</translation>
    </message>
</context>
<context>
    <name>GuardShort</name>
    <message>
        <source>Needs a new request</source>
        <translation>新しいリクエストが必要</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了済み</translation>
    </message>
    <message>
        <source>Authorized already</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Closed already</source>
        <translation>クローズ済み</translation>
    </message>
    <message>
        <source>Outside policy</source>
        <translation>ポリシー適用外</translation>
    </message>
    <message>
        <source>Above your limit</source>
        <translation>上限額を超過</translation>
    </message>
    <message>
        <source>Fill in the label</source>
        <translation>ラベル情報を入力</translation>
    </message>
    <message>
        <source>Fill in the RMA</source>
        <translation>RMA番号を入力</translation>
    </message>
    <message>
        <source>Refund first (3)</source>
        <translation>先に返金 (3)</translation>
    </message>
    <message>
        <source>Risks an A-to-Z claim</source>
        <translation>A-to-Z申請のリスクあり</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>理由を選択</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>コメントを記入</translation>
    </message>
    <message>
        <source>Choose another reason</source>
        <translation>別の理由を選択</translation>
    </message>
    <message>
        <source>Check in first (G)</source>
        <translation>先に検品 (G)</translation>
    </message>
    <message>
        <source>Import a newer report</source>
        <translation>新しいレポートをインポート</translation>
    </message>
    <message>
        <source>Nothing left to refund</source>
        <translation>返金できる残額なし</translation>
    </message>
    <message>
        <source>Import the next report</source>
        <translation>次のレポートをインポート</translation>
    </message>
    <message>
        <source>Lower the amount</source>
        <translation>金額を下げる</translation>
    </message>
    <message>
        <source>Lower the quantity</source>
        <translation>数量を減らす</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>通貨が異なります</translation>
    </message>
    <message>
        <source>Fill in the amount</source>
        <translation>金額を入力</translation>
    </message>
    <message>
        <source>Choose an item</source>
        <translation>商品を選択</translation>
    </message>
    <message>
        <source>Type a reason</source>
        <translation>理由を入力</translation>
    </message>
    <message>
        <source>Buyer keeps the item</source>
        <translation>商品は購入者の手元に</translation>
    </message>
    <message>
        <source>Write the message</source>
        <translation>メッセージを記入</translation>
    </message>
    <message>
        <source>Fill in the message</source>
        <translation>未入力の箇所を入力</translation>
    </message>
    <message>
        <source>Count at least one</source>
        <translation>数量を1点以上入力</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>{page} – User guide</source>
        <translation>{page} – ユーザーガイド</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>これらの語を含むページはありません。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>A-to-Z claim</source>
        <translation>A-to-Z申請</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>検品済み</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他%n点</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>すべての商品を表示</translation>
    </message>
    <message>
        <source>Order id {order}</source>
        <translation>注文番号{order}</translation>
    </message>
    <message>
        <source>Copy order id</source>
        <translation>注文番号をコピー</translation>
    </message>
    <message>
        <source>SKU {sku}</source>
        <translation>SKU {sku}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part}/{whole}点</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n点</numerusform>
        </translation>
    </message>
    <message>
        <source>{quantity} · amount not known</source>
        <translation>{quantity} · 金額不明</translation>
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
        <translation>日本語（Shift-JIS）</translation>
    </message>
    <message>
        <source>Import plan</source>
        <translation>インポート内容の確認</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Import the rest without asking</source>
        <translation>残りのファイルは確認せずにインポート</translation>
    </message>
    <message>
        <source>Files with problems are shown all the same</source>
        <translation>問題のあるファイルは、その場合も表示されます</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>まだ何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Import plan, {number} of {whole}</source>
        <translation>インポート内容の確認（{number}/{whole}）</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>このファイルをスキップ</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged tracking number(s) were left out; their rows are kept.</source>
        <translation>
            <numerusform>破損した追跡番号%n件を除外しました。該当する行は残しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>日が先</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>月が先</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>{line}行目、列「{column}」</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>{line}行目</translation>
    </message>
    <message>
        <source>The cell holds “{value}”</source>
        <translation>セルの内容：「{value}」</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>場所をコピー</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Show rows that stay the same</source>
        <translation>変更のない行を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not read</source>
        <translation>
            <numerusform>うち%n列は読み込み対象外</numerusform>
        </translation>
    </message>
    <message>
        <source>columns read as in “{profile}”</source>
        <translation>列の読み込み設定：「{profile}」</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>came in before</source>
        <translation>以前にインポート済み</translation>
    </message>
    <message>
        <source>The file has headings and no rows: no returns in its time.</source>
        <translation>ファイルには見出しだけで行がありません。対象期間に返品はありません。</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) of the file are accounted for: {sum}.</source>
        <translation>
            <numerusform>ファイルの%n行すべての内訳：{sum}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n行をインポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the %n good row(s)</source>
        <translation>
            <numerusform>正常な%n行をインポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n row(s) in the problem list</source>
        <translation>
            <numerusform>%n行を問題一覧に残す</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the store of this report</source>
        <translation>このレポートのストアを選択してください</translation>
    </message>
    <message>
        <source>Nothing new in this file</source>
        <translation>このファイルに新しい内容はありません</translation>
    </message>
    <message>
        <source>{encoding}, recognized</source>
        <translation>{encoding}（自動判別）</translation>
    </message>
</context>
<context>
    <name>ImportTold</name>
    <message>
        <source>Imported {file}: {what}</source>
        <translation>{file}をインポートしました：{what}</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n files: {what}</source>
        <translation>
            <numerusform>%n個のファイルをインポートしました：{what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新規%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>問題あり%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) solved</source>
        <translation>
            <numerusform>問題解決%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>確認済み%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradicted</source>
        <translation>
            <numerusform>不一致%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunded elsewhere</source>
        <translation>
            <numerusform>別途返金済み%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>未実行%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingForm</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Offer copied texts that hold an order id and words</source>
        <translation>注文番号と文章を含むコピーテキストの追加を提案する</translation>
    </message>
    <message>
        <source>While this is on, the program reads every text that you copy, in any program; it keeps nothing of it until you click Add above the list.</source>
        <translation>オンの間は、どのプログラムでコピーしたテキストもすべて読み取られます。一覧の上の「追加」をクリックするまで、その内容は保存されません。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>None. They are asked for when a file&apos;s headings are not known.</source>
        <translation>なし。見出しを認識できないファイルがあると、設定を求められます。</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>監視フォルダー</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Columns of other files</source>
        <translation>その他のファイルの列</translation>
    </message>
    <message>
        <source>This folder is not there now. It is looked into again at the next start.</source>
        <translation>このフォルダーは現在ありません。次回の起動時に再度確認します。</translation>
    </message>
    <message>
        <source>New reports in it are offered above the list, never imported by themselves.</source>
        <translation>フォルダー内の新しいレポートは一覧の上に提示されます。自動的にインポートされることはありません。</translation>
    </message>
    <message>
        <source>Ask for each file</source>
        <translation>ファイルごとに確認</translation>
    </message>
</context>
<context>
    <name>InsightCard</name>
    <message>
        <source>As a plot</source>
        <translation>グラフで表示</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>{plot}: {look}</source>
        <translation>{plot}：{look}</translation>
    </message>
    <message>
        <source>Export this plot</source>
        <translation>このグラフをエクスポート</translation>
    </message>
    <message>
        <source>{plot}: export</source>
        <translation>{plot}：エクスポート</translation>
    </message>
    <message>
        <source>Picture (SVG) …</source>
        <translation>画像（SVG）…</translation>
    </message>
    <message>
        <source>Page (PDF) …</source>
        <translation>ページ（PDF）…</translation>
    </message>
    <message>
        <source>Numbers (CSV) …</source>
        <translation>数値（CSV）…</translation>
    </message>
    <message>
        <source>Import an order report …</source>
        <translation>注文レポートをインポート…</translation>
    </message>
</context>
<context>
    <name>InsightFlow</name>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG画像 (*.svg)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Export plots</source>
        <translation>グラフをエクスポート</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Returns over time</source>
        <translation>返品の推移</translation>
    </message>
    <message>
        <source>Reasons by SKU</source>
        <translation>SKU別の理由</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>リスク額</translation>
    </message>
    <message>
        <source>Answered on time</source>
        <translation>期限内の回答</translation>
    </message>
    <message>
        <source>Return rate by SKU</source>
        <translation>SKU別の返品率</translation>
    </message>
    <message>
        <source>Cost per reason</source>
        <translation>理由別のコスト</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>責任の所在</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>No reason told</source>
        <translation>理由不明</translation>
    </message>
    <message>
        <source>Week of {day}, so far</source>
        <translation>{day}の週（途中）</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>{day}の週</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4週間</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12週間</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>すべてエクスポート</translation>
    </message>
    <message>
        <source>Picture (SVG) …</source>
        <translation>画像（SVG）…</translation>
    </message>
    <message>
        <source>Page (PDF) …</source>
        <translation>ページ（PDF）…</translation>
    </message>
    <message>
        <source>Numbers (CSV) …</source>
        <translation>数値（CSV）…</translation>
    </message>
</context>
<context>
    <name>ItemLines</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>SKU {sku} · {part} of {whole}</source>
        <translation>SKU {sku} · {part}/{whole}点</translation>
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
        <translation>リセット</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>ここで使う</translation>
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
        <translation>キーの変更</translation>
    </message>
    <message>
        <source>Click a field and press the key. Backspace leaves a command without one.</source>
        <translation>欄をクリックしてキーを押してください。Backspaceを押すと、キーの割り当てが解除されます。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A key cannot be used</source>
        <translation>使用できないキーがあります</translation>
    </message>
    <message>
        <source>{key} moves, confirms or leaves everywhere. Press another key.</source>
        <translation>{key}は、どの画面でも移動、確定、または閉じる操作に使われます。別のキーを押してください。</translation>
    </message>
    <message>
        <source>{key} already stands for “{name}”. Press another key, or take it from there.</source>
        <translation>{key}は「{name}」に割り当て済みです。別のキーを押すか、そこから割り当てを移してください。</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Amazon label, the buyer pays</source>
        <translation>Amazonのラベル（購入者負担）</translation>
    </message>
    <message>
        <source>My prepaid label</source>
        <translation>送料支払い済みの独自ラベル</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language of the system</source>
        <translation>システムの言語</translation>
    </message>
</context>
<context>
    <name>LeavingBar</name>
    <message>
        <source>Link out of the guide</source>
        <translation>ガイドの外へのリンク</translation>
    </message>
    <message>
        <source>This link leads to {address}</source>
        <translation>リンク先：{address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>What is shipped</source>
        <translation>同梱のソフトウェア</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>ライセンスの本文</translation>
    </message>
    <message>
        <source>The text is installed with the package.</source>
        <translation>本文はパッケージと一緒にインストールされています。</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>これらの語を含むものはありません。</translation>
    </message>
</context>
<context>
    <name>ListFlow</name>
    <message>
        <source>Nothing in this view</source>
        <translation>このビューには何もありません</translation>
    </message>
    <message>
        <source>It looks for: {words}</source>
        <translation>検索条件：{words}</translation>
    </message>
    <message>
        <source>Results for “{words}”</source>
        <translation>「{words}」の検索結果</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>順次処理</translation>
    </message>
    <message>
        <source>Rename or delete this view</source>
        <translation>このビューの名前を変更または削除</translation>
    </message>
    <message>
        <source>Go through what is to decide here, one by one</source>
        <translation>ここで決定が必要なものを1件ずつ処理</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nothing imported yet</source>
        <translation>まだ何もインポートされていません</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>レポートをインポート</translation>
    </message>
    <message>
        <source>Reports (*.tsv *.txt *.csv *.xml *.xlsx *.ods *.zip);;All files (*)</source>
        <translation>レポート (*.tsv *.txt *.csv *.xml *.xlsx *.ods *.zip);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>サンプルショップ</translation>
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
        <translation>購入者がクローズ</translation>
    </message>
    <message>
        <source>Parcel lost</source>
        <translation>荷物の紛失</translation>
    </message>
</context>
<context>
    <name>Marketplace</name>
    <message>
        <source>United States</source>
        <translation>アメリカ</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>カナダ</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>メキシコ</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>ブラジル</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>イギリス</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ドイツ</translation>
    </message>
    <message>
        <source>France</source>
        <translation>フランス</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>イタリア</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>スペイン</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>オランダ</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>ベルギー</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>アイルランド</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>スウェーデン</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>ポーランド</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>トルコ</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>アラブ首長国連邦</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>サウジアラビア</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>エジプト</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南アフリカ</translation>
    </message>
    <message>
        <source>India</source>
        <translation>インド</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
</context>
<context>
    <name>MessageIssue</name>
    <message>
        <source>Links are not allowed: {words}</source>
        <translation>リンクは使用できません：{words}</translation>
    </message>
    <message>
        <source>E-mail addresses are not allowed: {words}</source>
        <translation>メールアドレスは使用できません：{words}</translation>
    </message>
    <message>
        <source>Phone numbers are not allowed: {words}</source>
        <translation>電話番号は使用できません：{words}</translation>
    </message>
    <message>
        <source>Emojis are not allowed: {words}</source>
        <translation>絵文字は使用できません：{words}</translation>
    </message>
    <message>
        <source>Marketing is not allowed: {words}</source>
        <translation>宣伝は禁止されています：{words}</translation>
    </message>
    <message>
        <source>Asking for reviews is not allowed: {words}</source>
        <translation>レビューの依頼は禁止されています：{words}</translation>
    </message>
    <message>
        <source>Messages that only thank are not allowed: {words}</source>
        <translation>お礼だけのメッセージは禁止されています：{words}</translation>
    </message>
    <message>
        <source>{words} is not filled in</source>
        <translation>{words}が未入力です</translation>
    </message>
</context>
<context>
    <name>MessageTemplatesDialog</name>
    <message>
        <source>Message templates</source>
        <translation>メッセージテンプレート</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新しいテンプレート</translation>
    </message>
    <message>
        <source>{name} · not saved</source>
        <translation>{name} · 未保存</translation>
    </message>
    <message>
        <source>{name} · own</source>
        <translation>{name} · 独自</translation>
    </message>
    <message>
        <source>{name} · changed</source>
        <translation>{name} · 変更済み</translation>
    </message>
    <message>
        <source>Click again: your words go</source>
        <translation>もう一度クリックで文面を消去</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Reset to what was shipped</source>
        <translation>初期の内容に戻す</translation>
    </message>
    <message>
        <source>Take the changes back</source>
        <translation>変更を取り消す</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>None decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Refund decided</source>
        <translation>返金決定済み</translation>
    </message>
    <message>
        <source>Refund sent</source>
        <translation>返金送付済み</translation>
    </message>
    <message>
        <source>Refund in report</source>
        <translation>レポートに返金あり</translation>
    </message>
    <message>
        <source>Refund cancelled</source>
        <translation>返金キャンセル済み</translation>
    </message>
    <message>
        <source>Refunded elsewhere</source>
        <translation>別途返金済み</translation>
    </message>
</context>
<context>
    <name>MoneyCharts</name>
    <message>
        <source>and {others} refunded in {weeks} weeks</source>
        <translation>と{others}（直近{weeks}週間の返金額）</translation>
    </message>
    <message>
        <source>refunded in {weeks} weeks</source>
        <translation>直近{weeks}週間の返金額</translation>
    </message>
    <message>
        <source>money that went back, or is decided, for requests of these weeks</source>
        <translation>この期間のリクエストに対する返金済みまたは決定済みの金額</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金額</translation>
    </message>
    <message>
        <source>Nothing was refunded for requests of these weeks.</source>
        <translation>この期間のリクエストに対する返金はありません。</translation>
    </message>
    <message>
        <source>{reason}: {amount} refunded</source>
        <translation>{reason}：{amount}を返金</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>その他の理由</translation>
    </message>
    <message>
        <source>and {others} today</source>
        <translation>と{others}（今日）</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>money decided or paid for goods that were not checked in</source>
        <translation>未検品の商品に対して決定または支払い済みの金額</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>リスク額</translation>
    </message>
    <message>
        <source>No money is out for goods that were not checked in.</source>
        <translation>未検品の商品に対して決定または支払い済みの金額はありません。</translation>
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
        <translation>注文番号をコピー</translation>
    </message>
    <message>
        <source>Open order on Amazon</source>
        <translation>Amazonで注文を開く</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>リマインダー…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Buyer closed this request</source>
        <translation>購入者がリクエストをクローズした</translation>
    </message>
    <message>
        <source>Parcel is lost</source>
        <translation>荷物が紛失した</translation>
    </message>
    <message>
        <source>Done on Amazon: {action}</source>
        <translation>Amazonで完了：{action}</translation>
    </message>
    <message>
        <source>Refund was cancelled on Amazon</source>
        <translation>返金をAmazonでキャンセルした</translation>
    </message>
    <message>
        <source>Refund of {amount} was cancelled on Amazon</source>
        <translation>{amount}の返金をAmazonでキャンセルした</translation>
    </message>
    <message>
        <source>refund of {amount}</source>
        <translation>{amount}の返金</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What you want to remember; the buyer never sees it</source>
        <translation>覚えておきたい内容。購入者には表示されません</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>It stays on this computer; the search finds it.</source>
        <translation>このコンピューターにのみ保存され、検索できます。</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Note: {note}</source>
        <translation>メモ：{note}</translation>
    </message>
</context>
<context>
    <name>NothingPane</name>
    <message>
        <source>No request selected</source>
        <translation>リクエストが選択されていません</translation>
    </message>
    <message>
        <source>next and previous request</source>
        <translation>次と前のリクエスト</translation>
    </message>
    <message>
        <source>select several</source>
        <translation>複数を選択</translation>
    </message>
    <message>
        <source>authorize, close, refund, contact</source>
        <translation>承認、クローズ、返金、連絡</translation>
    </message>
    <message>
        <source>check in goods</source>
        <translation>商品の検品</translation>
    </message>
    <message>
        <source>snooze, remind me</source>
        <translation>スヌーズ、リマインダー</translation>
    </message>
    <message>
        <source>note, tags</source>
        <translation>メモ、タグ</translation>
    </message>
    <message>
        <source>go through the list one by one</source>
        <translation>一覧を1件ずつ処理</translation>
    </message>
    <message>
        <source>search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>find any command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>OrderBox</name>
    <message>
        <source>Paid</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>This refund</source>
        <translation>今回の返金</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残額</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Importing {file}</source>
        <translation>{file}をインポートしています</translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <translation>{file}をエクスポートしています</translation>
    </message>
    <message>
        <source>Verifying the data</source>
        <translation>データを検証しています</translation>
    </message>
    <message>
        <source>This report says that there were no returns</source>
        <translation>このレポートによると、返品はありませんでした</translation>
    </message>
    <message numerus="yes">
        <source>This report is already imported: %n row(s) are the same</source>
        <translation>
            <numerusform>このレポートはインポート済みです：%n行に変更はありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported.</source>
        <translation>
            <numerusform>%n個のファイルはインポートされませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>他%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>不一致を表示</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>問題を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken off the list</source>
        <translation>
            <numerusform>%n行を一覧から外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s) to {file}</source>
        <translation>
            <numerusform>%n行を{file}にエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported {file}</source>
        <translation>{file}をエクスポートしました</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n deadline(s) to {file}</source>
        <translation>
            <numerusform>%n件の期限を{file}にエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file}を保存しました</translation>
    </message>
    <message>
        <source>{file} was not imported; nothing was changed</source>
        <translation>{file}はインポートされませんでした。何も変更されていません</translation>
    </message>
    <message>
        <source>The import of {file} did not come to its end; nothing of it was kept</source>
        <translation>{file}のインポートは完了しませんでした。その内容は保存されていません</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n decision(s) to {file}</source>
        <translation>
            <numerusform>%n件の決定を{file}にエクスポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n refund(s) to {file}; upload it in Seller Central</source>
        <translation>
            <numerusform>%n件の返金を{file}に書き出しました。セラーセントラルでアップロードしてください</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>やり直しました：{step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>元に戻しました：{step}</translation>
    </message>
    <message numerus="yes">
        <source>The backup is restored: %n request(s)</source>
        <translation>
            <numerusform>バックアップを復元しました：%n件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to before…</source>
        <translation>復元前に戻す…</translation>
    </message>
    <message>
        <source>No backup was made. {why}</source>
        <translation>バックアップは作成されませんでした。{why}</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>対処方法…</translation>
    </message>
    <message>
        <source>The data file is damaged</source>
        <translation>データファイルが破損しています</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>問題が発生しました。</translation>
    </message>
    <message>
        <source>Nothing was changed. The log has the details.</source>
        <translation>何も変更されていません。詳細はログをご覧ください。</translation>
    </message>
</context>
<context>
    <name>PageFlow</name>
    <message>
        <source>Export rows with problems</source>
        <translation>問題のある行をエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing is called “{words}”</source>
        <translation>「{words}」という名前のものはありません</translation>
    </message>
    <message>
        <source>Commands, places, templates, order ids</source>
        <translation>コマンド、場所、テンプレート、注文番号</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>PaletteFlow</name>
    <message>
        <source>Only in “To do on Amazon”</source>
        <translation>「Amazonでの作業」でのみ使用できます</translation>
    </message>
    <message>
        <source>Only in the list of requests</source>
        <translation>リクエスト一覧でのみ使用できます</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>やり直す操作はありません</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>まだ何もインポートされていません</translation>
    </message>
    <message>
        <source>Select a request first</source>
        <translation>先にリクエストを選択してください</translation>
    </message>
    <message>
        <source>For one request at a time</source>
        <translation>一度に1件のリクエストのみ</translation>
    </message>
    <message>
        <source>Go to this place</source>
        <translation>この場所へ移動</translation>
    </message>
    <message>
        <source>Message template · {language}</source>
        <translation>メッセージテンプレート · {language}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page}/{pages}ページ</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFとして保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>US Letter</source>
        <translation>USレター</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
</context>
<context>
    <name>PaperFlow</name>
    <message>
        <source>For the buyer&apos;s parcel or your own shelf. It says nothing that the buyer wrote.</source>
        <translation>購入者が荷物に同梱するためのもので、ご自身の棚の整理にも使えます。購入者が書いた内容は記載されません。</translation>
    </message>
    <message>
        <source>Your return address is not on it: fill it in in the settings of the store.</source>
        <translation>返送先住所が記載されていません。ストアの設定で入力してください。</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>一覧は空です。</translation>
    </message>
    <message>
        <source>No goods are awaited here.</source>
        <translation>ここでは返送待ちの商品はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), with a bar code each</source>
        <translation>
            <numerusform>%n件のリクエスト（それぞれバーコード付き）</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has more; a sheet holds its first ones.</source>
        <translation>一覧にはこのほかにもあります。検品シートに載るのは先頭の分だけです。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFとして保存</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>アーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>証拠資料を保存</translation>
    </message>
</context>
<context>
    <name>PasteFlow</name>
    <message>
        <source>The copied text is too long for a buyer comment.</source>
        <translation>コピーしたテキストが長すぎて、購入者のコメントにできません。</translation>
    </message>
    <message numerus="yes">
        <source>The copied text names %n orders; nothing was added.</source>
        <translation>
            <numerusform>コピーしたテキストに%n件の注文が含まれています。何も追加されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No request for order {order}. Import the report that holds it.</source>
        <translation>注文{order}のリクエストはありません。この注文を含むレポートをインポートしてください。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Something is being saved. Paste again when it is done.</source>
        <translation>保存中です。完了してから、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>{order} has this comment already.</source>
        <translation>{order}にはすでにこのコメントがあります。</translation>
    </message>
    <message>
        <source>The copied text names no order. Select its request first.</source>
        <translation>コピーしたテキストに注文がありません。先に対象のリクエストを選択してください。</translation>
    </message>
    <message>
        <source>Add to {order}</source>
        <translation>{order}に追加</translation>
    </message>
    <message>
        <source>The copied text names no order.</source>
        <translation>コピーしたテキストに注文がありません。</translation>
    </message>
    <message>
        <source>Which return is the comment for?</source>
        <translation>どの返品のコメントですか？</translation>
    </message>
    <message>
        <source>{rma} · {product} · has a comment</source>
        <translation>{rma} · {product} · コメントあり</translation>
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
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日(ddd)</translation>
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
        <translation>{amount}{currency}</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Previous (Left)</source>
        <translation>前へ (←)</translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation>次へ (→)</translation>
    </message>
    <message>
        <source>Take off the request</source>
        <translation>リクエストから削除</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Save a copy to open it.</source>
        <translation>このファイルはここでは表示できません。開くにはコピーを保存してください。</translation>
    </message>
    <message>
        <source>{name} · attached {moment}</source>
        <translation>{name} · {moment}に添付</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Rows with problems</source>
        <translation>問題のある行</translation>
    </message>
    <message>
        <source>FBA returns</source>
        <translation>FBA返品</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Problem rows</source>
        <comment>short</comment>
        <translation>問題のある行</translation>
    </message>
    <message>
        <source>FBA returns</source>
        <comment>short</comment>
        <translation>FBA返品</translation>
    </message>
    <message>
        <source>Insights</source>
        <comment>short</comment>
        <translation>分析</translation>
    </message>
</context>
<context>
    <name>PlanHeader</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Order or column</source>
        <translation>注文または列</translation>
    </message>
    <message>
        <source>What happens, or why not</source>
        <translation>変更内容、または読み込めない理由</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>{line}行目</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Show row</source>
        <translation>行を表示</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>These are added to read; nothing is to be decided</source>
        <translation>閲覧用に追加されます。決定することはありません</translation>
    </message>
    <message>
        <source>These order item ids are kept for refund files</source>
        <translation>返金ファイル用に、これらの注文商品IDを保存します</translation>
    </message>
    <message>
        <source>An empty cell never blanks what is stored</source>
        <translation>空のセルが保存済みの内容を消すことはありません</translation>
    </message>
    <message>
        <source>These rows are not imported; they wait under Rows with problems</source>
        <translation>これらの行はインポートされず、「問題のある行」に残ります</translation>
    </message>
    <message>
        <source>Your own decisions are never overwritten</source>
        <translation>ご自身の決定が上書きされることはありません</translation>
    </message>
    <message>
        <source>These requests are added</source>
        <translation>これらのリクエストが追加されます</translation>
    </message>
    <message>
        <source>These rows are stored like this already</source>
        <translation>これらの行は同じ内容で保存済みです</translation>
    </message>
    <message>
        <source>Of a line that comes again the last copy counts</source>
        <translation>重複する行は、最後のものが有効です</translation>
    </message>
    <message>
        <source>Seller-fulfilled returns report</source>
        <translation>出品者出荷の返品レポート</translation>
    </message>
    <message>
        <source>Returns report (XML)</source>
        <translation>返品レポート（XML）</translation>
    </message>
    <message>
        <source>FBA customer returns</source>
        <translation>FBA購入者返品</translation>
    </message>
    <message>
        <source>Order report</source>
        <translation>注文レポート</translation>
    </message>
    <message>
        <source>Returns report</source>
        <translation>返品レポート</translation>
    </message>
    <message>
        <source>comes again further down</source>
        <translation>後の行に再び登場</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Order item {id}</source>
        <translation>注文商品{id}</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>行全体</translation>
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
        <translation>ストア</translation>
    </message>
    <message>
        <source>Store for {currency}</source>
        <translation>{currency}のストア</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Move them here</source>
        <translation>このストアに移動</translation>
    </message>
    <message>
        <source>These returns go to the chosen store with all that was decided about them</source>
        <translation>これらの返品は、その決定もすべて含めて選択したストアに移ります</translation>
    </message>
    <message>
        <source>Several stores know orders of this file.</source>
        <translation>このファイルの注文は、複数のストアに登録されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are of orders that this store knows.</source>
        <translation>
            <numerusform>%n行は、このストアに登録済みの注文のものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders of this file are known in “{store}”.</source>
        <translation>このファイルの注文は、「{store}」に登録されています。</translation>
    </message>
    <message>
        <source>The file does not tell its store.</source>
        <translation>ファイルからはストアを判断できません。</translation>
    </message>
    <message>
        <source>The file does not tell its account, and no store knows its orders.</source>
        <translation>ファイルからはアカウントを判断できず、その注文が登録されたストアもありません。</translation>
    </message>
    <message>
        <source>As for the last file in this folder.</source>
        <translation>このフォルダーの前回のファイルと同じです。</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>Answer within %n day(s)</source>
        <translation>
            <numerusform>%n日以内に回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refund due in %n day(s)</source>
        <translation>
            <numerusform>%n日以内に返金</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in within %n day(s)</source>
        <translation>
            <numerusform>%n日以内に検品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer the claim within %n day(s)</source>
        <translation>
            <numerusform>%n日以内にA-to-Z申請に回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %n day(s) late</source>
        <translation>
            <numerusform>回答期限を%n日超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refund %n day(s) late</source>
        <translation>
            <numerusform>返金期限を%n日超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check-in %n day(s) late</source>
        <translation>
            <numerusform>検品期限を%n日超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claim %n day(s) overdue</source>
        <translation>
            <numerusform>A-to-Z申請への回答期限を%n日超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n件のリクエスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>他%n件の変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n営業日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ordered</source>
        <translation>
            <numerusform>注文数%n点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Precedent</name>
    <message>
        <source>{count} × refunded</source>
        <translation>返金{count}件</translation>
    </message>
    <message>
        <source>{count} × closed</source>
        <translation>クローズ{count}件</translation>
    </message>
    <message>
        <source>{count} × authorized</source>
        <translation>承認{count}件</translation>
    </message>
    <message>
        <source>refunded {amount}</source>
        <translation>{amount}を返金</translation>
    </message>
    <message>
        <source>closed ({reason})</source>
        <translation>クローズ（{reason}）</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>{amount}を返金</translation>
    </message>
    <message>
        <source>Closed: {reason}</source>
        <translation>クローズ：{reason}</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Refunded {amount}, buyer keeps the item</source>
        <translation>{amount}を返金、商品は購入者の手元に</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{counts} for this SKU and reason</source>
        <translation>同じSKUと理由：{counts}</translation>
    </message>
    <message>
        <source>{counts} for this SKU and reason · last: {last} on {day}</source>
        <translation>同じSKUと理由：{counts} · 直近：{last}（{day}）</translation>
    </message>
    <message>
        <source>{counts} · last: {last} on {day}</source>
        <translation>{counts} · 直近：{last}（{day}）</translation>
    </message>
    <message>
        <source>{count} × before</source>
        <translation>過去{count}件</translation>
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
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>Name, for example Bookkeeping</source>
        <translation>名前（例：経理用）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
        <translation>ファイルのセルを修正し、もう一度インポートしてください</translation>
    </message>
    <message>
        <source>Import the file as Amazon sent it, not as a spreadsheet saved it</source>
        <translation>表計算ソフトで保存し直したものではなく、Amazonから受け取ったままのファイルをインポートしてください</translation>
    </message>
    <message>
        <source>The cell is empty, but every row needs it.</source>
        <translation>セルが空です。この項目はすべての行に必要です。</translation>
    </message>
    <message>
        <source>empty cell</source>
        <translation>空のセル</translation>
    </message>
    <message>
        <source>Look it up in Seller Central and fill in the cell</source>
        <translation>セラーセントラルで調べて、セルに入力してください</translation>
    </message>
    <message>
        <source>An order id has 3, 7 and 7 digits, 17 in all; here are {digits}.</source>
        <translation>注文番号は3桁、7桁、7桁の計17桁ですが、{digits}桁になっています。</translation>
    </message>
    <message>
        <source>An order id has 3, 7 and 7 digits with hyphens between them.</source>
        <translation>注文番号は3桁、7桁、7桁の数字をハイフンでつないだものです。</translation>
    </message>
    <message>
        <source>not an order id</source>
        <translation>注文番号ではない</translation>
    </message>
    <message>
        <source>Look it up in Seller Central and correct the file</source>
        <translation>セラーセントラルで調べて、ファイルを修正してください</translation>
    </message>
    <message>
        <source>A spreadsheet turned a long number into {value}; digits are lost.</source>
        <translation>表計算ソフトによって長い数字が{value}に変わり、桁が失われています。</translation>
    </message>
    <message>
        <source>number cut off by a spreadsheet</source>
        <translation>表計算ソフトで桁落ち</translation>
    </message>
    <message>
        <source>“{value}” is not a date.</source>
        <translation>「{value}」は日付ではありません。</translation>
    </message>
    <message>
        <source>The cell does not hold a date.</source>
        <translation>セルの内容が日付ではありません。</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>日付ではない</translation>
    </message>
    <message>
        <source>Write it like 21-Aug-2026 and import the file again</source>
        <translation>21-Aug-2026のように入力し、ファイルをもう一度インポートしてください</translation>
    </message>
    <message>
        <source>{a} or {b}? The cell can be read in two ways.</source>
        <translation>{a}か{b}か、このセルは2通りに読み取れます。</translation>
    </message>
    <message>
        <source>date, two readings</source>
        <translation>2通りに読める日付</translation>
    </message>
    <message>
        <source>Choose the order of day and month for this file</source>
        <translation>このファイルの日と月の順序を選択してください</translation>
    </message>
    <message>
        <source>“{value}” is neither Y nor N.</source>
        <translation>「{value}」はYでもNでもありません。</translation>
    </message>
    <message>
        <source>The cell is neither Y nor N.</source>
        <translation>セルの内容がYでもNでもありません。</translation>
    </message>
    <message>
        <source>not yes or no</source>
        <translation>Y/Nではない</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>「{value}」は整数ではありません。</translation>
    </message>
    <message>
        <source>The cell does not hold a whole number.</source>
        <translation>セルの内容が整数ではありません。</translation>
    </message>
    <message>
        <source>not a quantity</source>
        <translation>数量ではない</translation>
    </message>
    <message>
        <source>The quantity is {value}; at least 1 is expected.</source>
        <translation>数量が{value}です。1以上である必要があります。</translation>
    </message>
    <message>
        <source>quantity below 1</source>
        <translation>数量が1未満</translation>
    </message>
    <message>
        <source>“{value}” is not a currency; three letters such as USD are expected.</source>
        <translation>「{value}」は通貨ではありません。USDなどの3文字である必要があります。</translation>
    </message>
    <message>
        <source>The cell is not a currency; three letters such as USD are expected.</source>
        <translation>セルの内容が通貨ではありません。USDなどの3文字である必要があります。</translation>
    </message>
    <message>
        <source>not a currency</source>
        <translation>通貨ではない</translation>
    </message>
    <message>
        <source>The row has no currency, and nothing else in the file tells it.</source>
        <translation>行に通貨がなく、ファイルの他の箇所からも判断できません。</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>通貨なし</translation>
    </message>
    <message>
        <source>The row is in {currency}, but this return is in {expected}.</source>
        <translation>行の通貨は{currency}ですが、この返品の通貨は{expected}です。</translation>
    </message>
    <message>
        <source>two currencies</source>
        <translation>通貨が2種類</translation>
    </message>
    <message>
        <source>There is an amount, but the row has no currency.</source>
        <translation>金額がありますが、行に通貨がありません。</translation>
    </message>
    <message>
        <source>“{value}” is not an amount in {currency}.</source>
        <translation>「{value}」は{currency}の金額ではありません。</translation>
    </message>
    <message>
        <source>The cell holds text where an amount is expected.</source>
        <translation>金額が入るべきセルに文字が入っています。</translation>
    </message>
    <message>
        <source>not an amount</source>
        <translation>金額ではない</translation>
    </message>
    <message>
        <source>The amount {value} is below zero.</source>
        <translation>金額{value}が0未満です。</translation>
    </message>
    <message>
        <source>The amount is below zero.</source>
        <translation>金額が0未満です。</translation>
    </message>
    <message>
        <source>negative amount</source>
        <translation>負の金額</translation>
    </message>
    <message>
        <source>A cell has {length} characters; {limit} are read at most.</source>
        <translation>セルに{length}文字あります。読み取れるのは最大{limit}文字です。</translation>
    </message>
    <message>
        <source>A cell of this row is too long.</source>
        <translation>この行のセルが長すぎます。</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>長すぎる</translation>
    </message>
    <message>
        <source>Download the report again</source>
        <translation>レポートをもう一度ダウンロードしてください</translation>
    </message>
    <message>
        <source>The row has {cells} cells, but there are {columns} columns.</source>
        <translation>行には{cells}個のセルがありますが、列は{columns}個です。</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>列よりセルが多い</translation>
    </message>
    <message>
        <source>A cell holds a zero byte, which is not text.</source>
        <translation>セルにゼロバイトが含まれています。これは文字ではありません。</translation>
    </message>
    <message>
        <source>damaged text</source>
        <translation>破損した文字</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>引用符</translation>
    </message>
    <message>
        <source>A formula of the spreadsheet failed here: {value}.</source>
        <translation>表計算ソフトの数式がエラーになっています：{value}。</translation>
    </message>
    <message>
        <source>failed formula</source>
        <translation>数式エラー</translation>
    </message>
    <message>
        <source>The return tells one thing twice and differently.</source>
        <translation>この返品では、同じ項目に異なる値が2つあります。</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>2つの値</translation>
    </message>
    <message>
        <source>This RMA belongs to the order {order}.</source>
        <translation>このRMAは注文{order}のものです。</translation>
    </message>
    <message>
        <source>two orders, one RMA</source>
        <translation>1つのRMAに2つの注文</translation>
    </message>
    <message>
        <source>This return is known already, in the store “{store}”.</source>
        <translation>この返品は、ストア「{store}」に登録済みです。</translation>
    </message>
    <message>
        <source>return of another store</source>
        <translation>別のストアの返品</translation>
    </message>
    <message>
        <source>Import the file for that store, or move its returns to this one</source>
        <translation>そのストア用にファイルをインポートするか、返品をこのストアに移動してください</translation>
    </message>
    <message>
        <source>This return has several items with the SKU {sku}; which one is meant?</source>
        <translation>この返品には、SKUが{sku}の商品が複数あります。どの商品か判断できません。</translation>
    </message>
    <message>
        <source>item not told</source>
        <translation>商品が不明</translation>
    </message>
    <message>
        <source>Import a report that has the column Order Item ID</source>
        <translation>Order Item IDの列があるレポートをインポートしてください</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Line {line}</source>
        <translation>{line}行目</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>行全体</translation>
    </message>
    <message>
        <source>Line and file</source>
        <translation>行とファイル</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong, and the way out</source>
        <translation>問題と解決方法</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート日</translation>
    </message>
    <message>
        <source>No rows with problems</source>
        <translation>問題のある行はありません</translation>
    </message>
    <message>
        <source>Rows of a report that cannot be read wait here until they come in clean.</source>
        <translation>レポートの読み取れない行は、正しくインポートされるまでここに残ります。</translation>
    </message>
    <message>
        <source>Not imported; they wait here until you dismiss them or they come in clean</source>
        <translation>インポートされていません。一覧から外すか、正しくインポートされるまでここに残ります</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>一覧をエクスポート…</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n row(s)</source>
        <translation>
            <numerusform>%n行を一覧から外す</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Takes the selected rows off the list (Del)</source>
        <translation>選択した行を一覧から外します (Del)</translation>
    </message>
</context>
<context>
    <name>Purge</name>
    <message>
        <source>Buyers&apos; comments</source>
        <translation>購入者のコメント</translation>
    </message>
    <message>
        <source>Messages to buyers</source>
        <translation>購入者へのメッセージ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Typed reasons and remarks</source>
        <translation>入力した理由と備考</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>写真と文書</translation>
    </message>
    <message>
        <source>Comments of FBA returns</source>
        <translation>FBA返品のコメント</translation>
    </message>
    <message>
        <source>Journal entries that repeat them</source>
        <translation>これらを含む操作記録の項目</translation>
    </message>
    <message>
        <source>An A-to-Z claim is open</source>
        <translation>A-to-Z申請が未解決</translation>
    </message>
    <message>
        <source>Something is still to do</source>
        <translation>作業が残っている</translation>
    </message>
    <message>
        <source>A SAFE-T claim is open or still possible</source>
        <translation>SAFE-T申請が未解決、または申請可能</translation>
    </message>
    <message>
        <source>A deadline lies ahead</source>
        <translation>これから迎える期限がある</translation>
    </message>
    <message>
        <source>Snoozed, or with a reminder</source>
        <translation>スヌーズ中、またはリマインダーあり</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Remove buyers&apos; words</source>
        <translation>購入者の文章を削除</translation>
    </message>
    <message>
        <source>Amazon wants buyers&apos; data kept no longer than it is needed, 30 days after delivery. This removes what buyers wrote, your messages to them, your notes, the reasons and remarks that you typed, and the photos and documents that you attached.</source>
        <translation>Amazonは、購入者のデータを必要な期間（配達後30日）を超えて保持しないよう求めています。この操作では、購入者が書いた内容、購入者へのメッセージ、ご自身のメモ、入力した理由と備考、添付した写真と文書を削除します。</translation>
    </message>
    <message>
        <source>days since the goods came back, or since the last that happened</source>
        <translation>日（商品が戻った日、または最後の動きがあった日から）</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>次より古いもの</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Looking at the words: {per_cent} %</source>
        <translation>文章を確認しています：{per_cent}%</translation>
    </message>
    <message>
        <source>Removing them: {per_cent} %</source>
        <translation>削除しています：{per_cent}%</translation>
    </message>
    <message>
        <source>Removed. Now the data file is written anew…</source>
        <translation>削除しました。データファイルを書き直しています…</translation>
    </message>
    <message>
        <source>Removing them from the backups: {per_cent} %</source>
        <translation>バックアップから削除しています：{per_cent}%</translation>
    </message>
    <message numerus="yes">
        <source>Goes, of %n request(s):</source>
        <translation>
            <numerusform>削除対象（%n件のリクエスト）：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays, because something is open about %n request(s):</source>
        <translation>
            <numerusform>残す対象（未完了の事項がある%n件のリクエスト）：</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Nothing is that old. File and backups can be gone through again.</source>
        <translation>それほど古いものはありません。ファイルとバックアップは、もう一度処理できます。</translation>
    </message>
    <message>
        <source>Amounts, decisions, states, order numbers, tags and the journal stay, and Verify finds the data as sound as before. Backups lose the same words. Files that you exported or imported are yours: look after them yourself.</source>
        <translation>金額、決定、状態、注文番号、タグ、操作記録は残り、データの検証結果もこれまでどおり正常です。バックアップからも同じ文章が削除されます。エクスポートまたはインポートしたファイルは対象外です。ご自身で管理してください。</translation>
    </message>
    <message>
        <source>Nothing brings the words back, and nothing that you did before can be undone any more. The data file is written anew, which takes seconds, or some minutes with a million requests.</source>
        <translation>削除した文章は復元できず、それ以前の操作も元に戻せなくなります。データファイルの書き直しには数秒、リクエストが100万件ある場合は数分かかります。</translation>
    </message>
</context>
<context>
    <name>PurgeFlow</name>
    <message>
        <source>Wait until the import is done, then remove buyers&apos; words.</source>
        <translation>インポートの完了を待ってから、購入者の文章を削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n request(s) were removed for good</source>
        <translation>
            <numerusform>%n件のリクエストの文章を完全に削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was removed.</source>
        <translation>中止しました。何も削除されていません。</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>Answer the buyer</source>
        <translation>購入者に回答</translation>
    </message>
    <message>
        <source>A-to-Z claim possible if unanswered</source>
        <translation>未回答なら購入者がA-to-Z申請可能</translation>
    </message>
    <message>
        <source>Answer the A-to-Z claim</source>
        <translation>A-to-Z申請に回答</translation>
    </message>
    <message>
        <source>Appeal against a decision</source>
        <translation>Amazonの判断への異議申し立て</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>返金期限</translation>
    </message>
    <message>
        <source>Claim granted if not refunded</source>
        <translation>未返金ならA-to-Z申請が認められる</translation>
    </message>
    <message>
        <source>EU right of withdrawal ends</source>
        <translation>EUの撤回権の終了</translation>
    </message>
    <message>
        <source>Return window ends</source>
        <translation>返品期間の終了</translation>
    </message>
    <message>
        <source>Buyer ships the goods by</source>
        <translation>購入者の返送期限</translation>
    </message>
    <message>
        <source>SAFE-T claim possible until</source>
        <translation>SAFE-T申請の期限</translation>
    </message>
    <message>
        <source>Closes itself if nothing happens</source>
        <translation>対応がなければ自動クローズ</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>経過済み</translation>
    </message>
    <message>
        <source>{days} after Amazon decided</source>
        <translation>Amazonの判断から{days}</translation>
    </message>
    <message>
        <source>at the earliest; counted from the order, not from its arrival</source>
        <translation>最短の場合。到着日ではなく注文日から起算</translation>
    </message>
    <message>
        <source>at the earliest; delivery or refund is still missing</source>
        <translation>最短の場合。配達または返金の情報がまだありません</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>日付なし</translation>
    </message>
</context>
<context>
    <name>RadarLines</name>
    <message>
        <source>No date is known.</source>
        <translation>判明している日付はありません。</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Defective or does not work</source>
        <translation>不良品または動作しない</translation>
    </message>
    <message>
        <source>Bad item</source>
        <translation>商品に問題がある</translation>
    </message>
    <message>
        <source>Quality is not good enough</source>
        <translation>品質が期待を下回る</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>商品説明と異なる</translation>
    </message>
    <message>
        <source>Wrong item was sent</source>
        <translation>別の商品が届いた</translation>
    </message>
    <message>
        <source>Parts are missing</source>
        <translation>部品が不足している</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation>到着時に破損していた</translation>
    </message>
    <message>
        <source>Arrived too late</source>
        <translation>到着が遅すぎた</translation>
    </message>
    <message>
        <source>Extra item was sent</source>
        <translation>余分な商品が届いた</translation>
    </message>
    <message>
        <source>Damaged by the carrier</source>
        <translation>配送業者による破損</translation>
    </message>
    <message>
        <source>Never arrived</source>
        <translation>届かなかった</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation>配達できなかった</translation>
    </message>
    <message>
        <source>Delivery was refused</source>
        <translation>受け取りを拒否された</translation>
    </message>
    <message>
        <source>Address was incomplete</source>
        <translation>住所が不完全だった</translation>
    </message>
    <message>
        <source>Delivery attempts failed</source>
        <translation>配達を試みたが失敗した</translation>
    </message>
    <message>
        <source>Carrier sorted it wrong</source>
        <translation>配送業者の仕分けミス</translation>
    </message>
    <message>
        <source>Bought by mistake</source>
        <translation>間違えて注文した</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>不要になった</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>Found a better price</source>
        <translation>もっと安い商品を見つけた</translation>
    </message>
    <message>
        <source>Too hard to install</source>
        <translation>取り付けが難しい</translation>
    </message>
    <message>
        <source>Not compatible</source>
        <translation>互換性がない</translation>
    </message>
    <message>
        <source>Purchase was not authorized</source>
        <translation>身に覚えのない注文</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>小さすぎる</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>Did not like the style</source>
        <translation>スタイルが好みではない</translation>
    </message>
    <message>
        <source>Does not fit well</source>
        <translation>フィットしない</translation>
    </message>
    <message>
        <source>Did not like the colour</source>
        <translation>色が好みではない</translation>
    </message>
    <message>
        <source>Did not like the fabric</source>
        <translation>生地が好みではない</translation>
    </message>
    <message>
        <source>Looks like a different product</source>
        <translation>別の商品のように見える</translation>
    </message>
    <message>
        <source>Not as pictured</source>
        <translation>画像と異なる</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Return reason</source>
        <translation>返品理由</translation>
    </message>
    <message>
        <source>Not in the report</source>
        <translation>レポートに記載なし</translation>
    </message>
    <message>
        <source>Return reason: {reason}</source>
        <translation>返品理由：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他%n件</numerusform>
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
        <translation>不良品</translation>
    </message>
    <message>
        <source>Poor quality</source>
        <translation>品質が低い</translation>
    </message>
    <message>
        <source>Wrong item sent</source>
        <translation>別の商品</translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation>部品不足</translation>
    </message>
    <message>
        <source>Carrier damage</source>
        <translation>配送中の破損</translation>
    </message>
    <message>
        <source>Undeliverable</source>
        <translation>配達不能</translation>
    </message>
    <message>
        <source>Delivery refused</source>
        <translation>受取拒否</translation>
    </message>
    <message>
        <source>Address incomplete</source>
        <translation>住所不備</translation>
    </message>
    <message>
        <source>Delivery failed</source>
        <translation>配達失敗</translation>
    </message>
    <message>
        <source>Sorted wrong</source>
        <translation>仕分けミス</translation>
    </message>
    <message>
        <source>Better price</source>
        <translation>より安い商品</translation>
    </message>
    <message>
        <source>Hard to install</source>
        <translation>取り付け困難</translation>
    </message>
    <message>
        <source>Unauthorized order</source>
        <translation>覚えのない注文</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Poor fit</source>
        <translation>フィットしない</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Fabric</source>
        <translation>生地</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>見た目が違う</translation>
    </message>
</context>
<context>
    <name>RefundCard</name>
    <message>
        <source>Restocking fee</source>
        <translation>再入庫手数料</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
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
        <translation>検品済みの商品</translation>
    </message>
    <message>
        <source>Goods the buyer keeps</source>
        <translation>購入者の手元に残す商品</translation>
    </message>
    <message>
        <source>Refund for</source>
        <translation>返金の対象</translation>
    </message>
    <message>
        <source>Refund {amount}, buyer keeps item</source>
        <translation>{amount}を返金、商品は購入者の手元に</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>{amount}を返金</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Restocking fee</source>
        <translation>再入庫手数料</translation>
    </message>
    <message>
        <source>Over all returns of this order, in {currency}</source>
        <translation>この注文のすべての返品の合計（通貨：{currency}）</translation>
    </message>
    <message>
        <source>This order</source>
        <translation>この注文</translation>
    </message>
    <message>
        <source>Reason for Amazon</source>
        <translation>Amazonへの返金理由</translation>
    </message>
    <message>
        <source>Why without goods</source>
        <translation>返品なしの理由</translation>
    </message>
    <message>
        <source>You can undo it until it stands in an export.</source>
        <translation>エクスポートに含まれるまで元に戻せます。</translation>
    </message>
    <message>
        <source>Refund without goods</source>
        <translation>返品なしで返金</translation>
    </message>
    <message>
        <source>Issue refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Releases the money to the buyer.</source>
        <translation>購入者にお金が支払われます。</translation>
    </message>
    <message numerus="yes">
        <source>%n announced</source>
        <translation>
            <numerusform>返品予定%n点</numerusform>
        </translation>
    </message>
    <message>
        <source>{checked} of {announced} checked in</source>
        <translation>検品済み{checked}/{announced}点</translation>
    </message>
    <message>
        <source>{goods}, {checked} of {announced}.</source>
        <translation>{goods}、{checked}/{announced}点。</translation>
    </message>
    <message>
        <source>Refund without goods: the buyer keeps the item.</source>
        <translation>返品なしで返金：商品は購入者の手元に残ります。</translation>
    </message>
    <message>
        <source>The goods become “not expected” and {amount} counts as exposure.</source>
        <translation>商品は「返送不要」になり、{amount}がリスク額に加算されます。</translation>
    </message>
</context>
<context>
    <name>RefundLine</name>
    <message>
        <source>Quantity of {sku}</source>
        <translation>{sku}の数量</translation>
    </message>
    <message>
        <source>Amount for {sku}</source>
        <translation>{sku}の金額</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全額</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>半額</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation>任意の割合</translation>
    </message>
    <message>
        <source>Share of the price</source>
        <translation>価格に対する割合</translation>
    </message>
    <message>
        <source>Restocking fee for {sku}</source>
        <translation>{sku}の再入庫手数料</translation>
    </message>
    <message>
        <source>amount or %</source>
        <translation>金額または%</translation>
    </message>
    <message>
        <source>Take {percent} %</source>
        <translation>{percent}%にする</translation>
    </message>
    <message>
        <source>This is no amount; write it like {example}.</source>
        <translation>金額ではありません。{example}のように入力してください。</translation>
    </message>
    <message>
        <source>The restocking fee must be an amount up to the price, or up to 100 %.</source>
        <translation>再入庫手数料は、価格以下の金額、または100%以下で入力してください。</translation>
    </message>
    <message>
        <source>Up to {percent} % is usual here.</source>
        <translation>この場合、通常は{percent}%までです。</translation>
    </message>
</context>
<context>
    <name>RefundReason</name>
    <message>
        <source>Customer return</source>
        <translation>購入者からの返品</translation>
    </message>
    <message>
        <source>General adjustment</source>
        <translation>一般的な調整</translation>
    </message>
    <message>
        <source>Could not ship</source>
        <translation>出荷不可</translation>
    </message>
    <message>
        <source>Different item</source>
        <translation>別の商品</translation>
    </message>
    <message>
        <source>No inventory</source>
        <translation>在庫なし</translation>
    </message>
</context>
<context>
    <name>ReminderFlow</name>
    <message>
        <source>Open Returns Desktop</source>
        <translation>Returns Desktopを開く</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>期限なし</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due today</source>
        <translation>
            <numerusform>今日が期限のリクエスト：%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Next deadline: {day}</source>
        <translation>次の期限：{day}</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) overdue</source>
        <translation>
            <numerusform>期限超過のリクエスト：%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestFlow</name>
    <message>
        <source>Refunds are decided for one request at a time.</source>
        <translation>返金は1件のリクエストごとに決定します。</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Choose the marketplace of this store in the settings first.</source>
        <translation>先に設定でこのストアのマーケットプレイスを選択してください。</translation>
    </message>
</context>
<context>
    <name>RequestHeader</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n件のリクエスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{product} and %n more</source>
        <translation>
            <numerusform>{product} 他%n点</numerusform>
        </translation>
    </message>
    <message>
        <source>{returned} of {ordered}</source>
        <translation>{returned}/{ordered}点</translation>
    </message>
    <message>
        <source>First of them: {product}</source>
        <translation>最初の商品：{product}</translation>
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
        <translation>理由とコメント</translation>
    </message>
    <message>
        <source>Product and order</source>
        <translation>商品と注文</translation>
    </message>
    <message>
        <source>Status and goods</source>
        <translation>状態と商品</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>held for {seconds} s</source>
        <translation>一時保留 {seconds}秒</translation>
    </message>
    <message>
        <source>Comment not captured</source>
        <translation>コメント未取得</translation>
    </message>
    <message>
        <source>Comment removed for its age</source>
        <translation>コメントは古いため削除済み</translation>
    </message>
    <message>
        <source>Buyer left no comment</source>
        <translation>購入者のコメントなし</translation>
    </message>
    <message>
        <source> +{count}</source>
        <translation> +{count}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Return requests</source>
        <translation>返品リクエスト</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Show what happened to this request</source>
        <translation>このリクエストの経緯を表示</translation>
    </message>
    <message>
        <source>Buyer comment</source>
        <translation>購入者のコメント</translation>
    </message>
    <message>
        <source>Items of this request</source>
        <translation>このリクエストの商品</translation>
    </message>
    <message>
        <source>Why this is suggested</source>
        <translation>この提案の理由</translation>
    </message>
    <message>
        <source>Decisions for the same SKU and reason</source>
        <translation>同じSKUと理由の決定</translation>
    </message>
    <message>
        <source>Dates of this request</source>
        <translation>このリクエストの日付</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>What is there now is backed up first</source>
        <translation>先に現在のデータをバックアップします</translation>
    </message>
    <message>
        <source>The damaged file is kept</source>
        <translation>破損したファイルは残されます</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>このバックアップを復元</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>バックアップを選択してください</translation>
    </message>
    <message>
        <source>Backup of {moment}</source>
        <translation>{moment}のバックアップ</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>使用できません</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>コピーして確認しています…</translation>
    </message>
    <message>
        <source>{size}</source>
        <translation>{size}</translation>
    </message>
    <message>
        <source>{size} · made before a restore</source>
        <translation>{size} · 復元前に作成</translation>
    </message>
    <message>
        <source>{size} · made before an upgrade</source>
        <translation>{size} · アップグレード前に作成</translation>
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
        <translation>インポートまたはエクスポートの完了後に、バックアップを復元できます</translation>
    </message>
</context>
<context>
    <name>RowFault</name>
    <message>
        <source>The order item id is not known: import the order report for {order}, ordered on {ordered_on}.</source>
        <translation>注文商品IDが不明です。{ordered_on}の注文{order}の注文レポートをインポートしてください。</translation>
    </message>
    <message>
        <source>The order item id is not known: import the order report for {order}.</source>
        <translation>注文商品IDが不明です。注文{order}の注文レポートをインポートしてください。</translation>
    </message>
    <message>
        <source>The order has several items with the SKU {sku}: which is meant?</source>
        <translation>この注文には、SKUが{sku}の商品が複数あります。どの商品か判断できません。</translation>
    </message>
    <message>
        <source>Refund it in Seller Central.</source>
        <translation>セラーセントラルで返金してください。</translation>
    </message>
    <message>
        <source>It stands in an earlier Adjustments file.</source>
        <translation>以前のAdjustmentsファイルに含まれています。</translation>
    </message>
    <message>
        <source>Say why it has to go out again.</source>
        <translation>再度書き出す理由を入力してください。</translation>
    </message>
    <message>
        <source>It is done on Amazon already, or was cancelled.</source>
        <translation>Amazonですでに完了したか、キャンセルされています。</translation>
    </message>
    <message>
        <source>A report contradicts it. Answer the conflict first.</source>
        <translation>レポートの内容と一致しません。先に不一致を解決してください。</translation>
    </message>
    <message>
        <source>The order number is not of Amazon&apos;s form 123-1234567-1234567.</source>
        <translation>注文番号がAmazonの形式（123-1234567-1234567）ではありません。</translation>
    </message>
    <message>
        <source>It is more than is left to refund of this order item: {left_minor}.</source>
        <translation>この注文商品の返金可能な残額{left_minor}を超えています。</translation>
    </message>
    <message>
        <source>Look at what was refunded already.</source>
        <translation>すでに返金された金額を確認してください。</translation>
    </message>
    <message>
        <source>The buyer would get nothing back.</source>
        <translation>購入者への返金額がなくなります。</translation>
    </message>
    <message>
        <source>{currency} has more decimals than the file can hold.</source>
        <translation>{currency}の小数点以下の桁数が、ファイルで扱える桁数を超えています。</translation>
    </message>
    <message>
        <source>Another item of the same refund cannot go into the file.</source>
        <translation>同じ返金に含まれる別の商品をファイルに書き出せません。</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Answer a request</source>
        <translation>リクエストへの回答</translation>
    </message>
    <message>
        <source>Unanswered: claim possible</source>
        <translation>未回答ならA-to-Z申請可能</translation>
    </message>
    <message>
        <source>Answer an A-to-Z claim</source>
        <translation>A-to-Z申請への回答</translation>
    </message>
    <message>
        <source>Appeal against a decision</source>
        <translation>Amazonの判断への異議申し立て</translation>
    </message>
    <message>
        <source>Refund after receipt</source>
        <translation>受領後の返金</translation>
    </message>
    <message>
        <source>Not refunded: claim granted</source>
        <translation>未返金ならA-to-Z申請が認められる</translation>
    </message>
    <message>
        <source>Return window</source>
        <translation>返品期間</translation>
    </message>
    <message>
        <source>Then time to ship</source>
        <translation>その後の返送期間</translation>
    </message>
    <message>
        <source>EU right of withdrawal</source>
        <translation>EUの撤回権</translation>
    </message>
    <message>
        <source>SAFE-T claim</source>
        <translation>SAFE-T申請</translation>
    </message>
    <message>
        <source>Closes without action</source>
        <translation>対応なしで自動クローズ</translation>
    </message>
    <message>
        <source>Closes without update</source>
        <translation>更新なしで自動クローズ</translation>
    </message>
    <message>
        <source>Cancel a refund by hand</source>
        <translation>手動での返金キャンセル</translation>
    </message>
    <message>
        <source>Ask if not done on Amazon</source>
        <translation>Amazonで未実行なら確認</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Amazon: {length}</source>
        <translation>Amazon：{length}</translation>
    </message>
    <message>
        <source>Amazon: {length}, since {day}</source>
        <translation>Amazon：{length}（{day}以降）</translation>
    </message>
    <message>
        <source>Preset: {length}</source>
        <translation>初期値：{length}</translation>
    </message>
    <message>
        <source>Completed or closed</source>
        <translation>完了またはクローズ済み</translation>
    </message>
    <message>
        <source>Nothing is left to decide for a request that is completed or closed.</source>
        <translation>完了またはクローズ済みのリクエストには、決定することがありません。</translation>
    </message>
    <message>
        <source>Hold for an A-to-Z claim</source>
        <translation>A-to-Z申請中は保留</translation>
    </message>
    <message>
        <source>A claim is open and the buyer has not heard from you: answer it.</source>
        <translation>申請が未解決で、購入者にまだ連絡していません。申請に回答してください。</translation>
    </message>
    <message>
        <source>Check in what was delivered</source>
        <translation>配達された商品を検品</translation>
    </message>
    <message>
        <source>Goods that the carrier delivered are counted before money moves.</source>
        <translation>配送業者が配達した商品は、お金を動かす前に数えます。</translation>
    </message>
    <message>
        <source>Refund decided for what came back</source>
        <translation>返送された商品の返金が決定済み</translation>
    </message>
    <message>
        <source>What was checked in is paid for; only Amazon&apos;s word is missing.</source>
        <translation>検品済みの分は返金が決定済みです。あとはAmazonのレポートでの確認を待つだけです。</translation>
    </message>
    <message>
        <source>Refund less a fee</source>
        <translation>手数料を差し引いて返金</translation>
    </message>
    <message>
        <source>Goods that came back worse than they went, and neither you nor the carrier is to blame.</source>
        <translation>返送された商品の状態が出荷時より悪く、出品者にも配送業者にも責任がありません。</translation>
    </message>
    <message>
        <source>Refund when checked in</source>
        <translation>検品後に返金</translation>
    </message>
    <message>
        <source>Goods that are back and checked are paid back in full.</source>
        <translation>返送されて検品済みの商品は、全額返金します。</translation>
    </message>
    <message>
        <source>Hold while a claim is open</source>
        <translation>A-to-Z申請が未解決の間は保留</translation>
    </message>
    <message>
        <source>Until Amazon has decided the claim, nothing else is suggested.</source>
        <translation>Amazonが申請を判断するまで、他の提案は行いません。</translation>
    </message>
    <message>
        <source>Hold for an unauthorized purchase</source>
        <translation>身に覚えのない注文は保留</translation>
    </message>
    <message>
        <source>The reason can be a sign of fraud: a person looks at it.</source>
        <translation>この理由は不正利用の兆候かもしれないため、人が確認します。</translation>
    </message>
    <message>
        <source>Contact first about a defect</source>
        <translation>不良品はまず連絡</translation>
    </message>
    <message>
        <source>Before you decide on a new request for a fault of yours, ask the buyer.</source>
        <translation>出品者の責任による新しいリクエストは、決定する前に購入者に確認します。</translation>
    </message>
    <message>
        <source>Contact first</source>
        <translation>まず連絡</translation>
    </message>
    <message>
        <source>Before you decide on a new request, talk to the buyer.</source>
        <translation>新しいリクエストは、決定する前に購入者と話し合います。</translation>
    </message>
    <message>
        <source>Wait for the buyer&apos;s answer</source>
        <translation>購入者の返事を待つ</translation>
    </message>
    <message>
        <source>You have written, and the day of your reminder has not come.</source>
        <translation>連絡済みで、リマインダーの日がまだ来ていません。</translation>
    </message>
    <message>
        <source>Hold for a high value</source>
        <translation>高額の場合は保留</translation>
    </message>
    <message>
        <source>A new request for more than the limit: a person looks at it.</source>
        <translation>上限額を超える新しいリクエストは、人が確認します。</translation>
    </message>
    <message>
        <source>Close outside the policy</source>
        <translation>ポリシー適用外はクローズ</translation>
    </message>
    <message>
        <source>A new request that Amazon reports as outside its policy may be refused.</source>
        <translation>Amazonのレポートで返品ポリシー適用外とされた新しいリクエストは、断ることができます。</translation>
    </message>
    <message>
        <source>Close a late request</source>
        <translation>遅れて出されたリクエストをクローズ</translation>
    </message>
    <message>
        <source>The report does not tell the policy, and the order is older than the limit allows.</source>
        <translation>レポートに返品ポリシーの記載がなく、注文からの日数が上限を超えています。</translation>
    </message>
    <message>
        <source>Let the buyer keep cheap items</source>
        <translation>安価な商品は購入者の手元に残す</translation>
    </message>
    <message>
        <source>The buyer paid less than what a return costs you.</source>
        <translation>購入者の支払額が、返品にかかる費用を下回っています。</translation>
    </message>
    <message>
        <source>Authorize a defect inside the policy</source>
        <translation>ポリシー対象の不良品を承認</translation>
    </message>
    <message>
        <source>Inside the policy, and you or the carrier is to blame.</source>
        <translation>返品ポリシーの対象で、出品者または配送業者に責任があります。</translation>
    </message>
    <message>
        <source>Authorize inside the policy</source>
        <translation>ポリシー対象なら承認</translation>
    </message>
    <message>
        <source>A new request that is not outside the policy is to be taken back.</source>
        <translation>返品ポリシー適用外ではない新しいリクエストは、返品を受け付けます。</translation>
    </message>
    <message>
        <source>Hold for a lost parcel</source>
        <translation>荷物が紛失した場合は保留</translation>
    </message>
    <message>
        <source>Whether a lost parcel is paid back is for a person to decide.</source>
        <translation>紛失した荷物を返金するかどうかは、人が決定します。</translation>
    </message>
    <message>
        <source>Refund under way</source>
        <translation>返金の手続き中</translation>
    </message>
    <message>
        <source>A refund is decided or reported; a second one would be too many.</source>
        <translation>返金が決定済みか、レポートに記載されています。再度返金すると払い過ぎになります。</translation>
    </message>
    <message>
        <source>Close what was never sent back</source>
        <translation>返送されないリクエストをクローズ</translation>
    </message>
    <message>
        <source>Authorized, still awaited, and older than the limit allows.</source>
        <translation>承認済みで返送待ちのまま、日数が上限を超えています。</translation>
    </message>
    <message>
        <source>Wait for the goods</source>
        <translation>商品の返送を待つ</translation>
    </message>
    <message>
        <source>Authorized, and the goods are not back yet.</source>
        <translation>承認済みで、商品がまだ戻っていません。</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>ルールなし</translation>
    </message>
    <message>
        <source>No rule that is switched on fits this request.</source>
        <translation>オンになっているルールの中に、このリクエストに該当するものがありません。</translation>
    </message>
</context>
<context>
    <name>RuleLimit</name>
    <message>
        <source>High value is above</source>
        <translation>次の金額を超えると高額</translation>
    </message>
    <message>
        <source>A return costs</source>
        <translation>返品1件の費用</translation>
    </message>
    <message>
        <source>Latest after the order</source>
        <translation>注文からの上限日数</translation>
    </message>
    <message>
        <source>Latest after the request</source>
        <translation>リクエストからの上限日数</translation>
    </message>
</context>
<context>
    <name>RulePlurals</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) decided in the last {days} days</source>
        <translation>
            <numerusform>過去{days}日間に決定した%n件のリクエスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left out, as their facts were not kept when you decided</source>
        <translation>
            <numerusform>%n件のリクエストは、決定時の情報が保存されていないため除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested Authorize on %n request(s); you authorized {done} of them.</source>
        <translation>
            <numerusform>%n件のリクエストに承認を提案したはずです。実際に承認したのは{done}件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested Close on %n request(s); you closed {done} of them.</source>
        <translation>
            <numerusform>%n件のリクエストにクローズを提案したはずです。実際にクローズしたのは{done}件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested a refund on %n request(s); you refunded {done} of them.</source>
        <translation>
            <numerusform>%n件のリクエストに返金を提案したはずです。実際に返金したのは{done}件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested to contact the buyer on %n request(s); you did on {done}.</source>
        <translation>
            <numerusform>%n件のリクエストに購入者への連絡を提案したはずです。実際に連絡したのは{done}件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested to let the buyer keep it on %n request(s); you did on {done}.</source>
        <translation>
            <numerusform>%n件のリクエストで、商品を購入者の手元に残すよう提案したはずです。実際にそうしたのは{done}件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested to check the goods in on %n request(s).</source>
        <translation>
            <numerusform>%n件のリクエストに検品を提案したはずです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have held %n request(s) for a person.</source>
        <translation>
            <numerusform>%n件のリクエストを、人の確認のため保留したはずです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested to wait on %n request(s).</source>
        <translation>
            <numerusform>%n件のリクエストで、待つよう提案したはずです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have found nothing to decide on %n request(s).</source>
        <translation>
            <numerusform>%n件のリクエストを、決定不要と判定したはずです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>This is no amount; write it like {example}.</source>
        <translation>金額ではありません。{example}のように入力してください。</translation>
    </message>
    <message>
        <source>the value limit of the store, see Settings</source>
        <translation>ストアの上限額（設定を参照）</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
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
        <translation>すべて読み取れました。</translation>
    </message>
    <message>
        <source>Decisions, amounts or messages may be missing.</source>
        <translation>決定、金額、メッセージが失われている可能性があります。</translation>
    </message>
    <message>
        <source>Import the newest reports, and look in Seller Central before you refund anything.</source>
        <translation>最新のレポートをインポートし、返金する前にセラーセントラルを確認してください。</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>すべて（{count}）</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} / {whole}</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>操作記録の項目</translation>
    </message>
    <message>
        <source>Rows of everything else</source>
        <translation>その他の行</translation>
    </message>
</context>
<context>
    <name>SavedFlow</name>
    <message>
        <source>View “{name}” deleted; its requests are still there</source>
        <translation>ビュー「{name}」を削除しました。リクエストはそのまま残っています</translation>
    </message>
    <message>
        <source>View “{name}” saved</source>
        <translation>ビュー「{name}」を保存しました</translation>
    </message>
    <message>
        <source>View “{name}” changed</source>
        <translation>ビュー「{name}」を変更しました</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scan goods</source>
        <translation>商品をスキャン</translation>
    </message>
    <message>
        <source>Scan or type an RMA, tracking number or order id</source>
        <translation>RMA、追跡番号、注文番号をスキャンまたは入力</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Undo the last one</source>
        <translation>直前の登録を元に戻す</translation>
    </message>
    <message>
        <source>Book (Enter)</source>
        <translation>登録 (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>All announced goods are checked in already.</source>
        <translation>返品予定の商品はすべて検品済みです。</translation>
    </message>
    <message>
        <source>Enter books it.</source>
        <translation>Enterキーで登録します。</translation>
    </message>
    <message numerus="yes">
        <source>%n returns have this code. Which one is it?</source>
        <translation>
            <numerusform>このコードの返品が%n件あります。どの返品ですか？</numerusform>
        </translation>
    </message>
    <message>
        <source>No return has the code {code}.</source>
        <translation>コード{code}の返品はありません。</translation>
    </message>
    <message>
        <source>Import the report that holds it, or search by hand.</source>
        <translation>その返品が載っているレポートをインポートするか、手動で検索してください。</translation>
    </message>
    <message>
        <source>{order} checked in</source>
        <translation>{order}：検品済み</translation>
    </message>
    <message>
        <source>{order} was not booked.</source>
        <translation>{order}は登録されませんでした。</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>準備完了。</translation>
    </message>
    <message>
        <source>Scan the label of a parcel or its slip.</source>
        <translation>荷物のラベルまたは返品票をスキャンしてください。</translation>
    </message>
    <message>
        <source>Scan something first</source>
        <translation>先にスキャンしてください</translation>
    </message>
    <message>
        <source>Nothing is counted</source>
        <translation>数量が入力されていません</translation>
    </message>
</context>
<context>
    <name>ScanFlow</name>
    <message>
        <source>Checked in {order}</source>
        <translation>{order}を検品しました</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>“{typed}” is not a filter; use {example}</source>
        <translation>「{typed}」はフィルターではありません。{example}のように入力してください</translation>
    </message>
    <message>
        <source>not {what}</source>
        <translation>{what}以外</translation>
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
        <translation>注文、商品、コメントを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Go to the order id on the clipboard: {key}</source>
        <translation>クリップボードの注文番号へ移動：{key}</translation>
    </message>
</context>
<context>
    <name>SearchKey</name>
    <message>
        <source>State</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Return reason</source>
        <translation>返品理由</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Day of the request</source>
        <translation>リクエスト日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>返品商品</translation>
    </message>
    <message>
        <source>Overdue, snoozed, noted …</source>
        <translation>期限超過、スヌーズ中、メモあり…</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>注文番号</translation>
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
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>マーケットプレイス</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Filters: {filters} … (↓ for all) · “phrase” · -not</source>
        <translation>フィルター：{filters}…（↓ですべて表示） · &quot;フレーズ&quot; · -除外</translation>
    </message>
</context>
<context>
    <name>SearchTyped</name>
    <message>
        <source>state</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>リクエスト日</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>is</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>tracking</source>
        <translation>追跡</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>マーケットプレイス</translation>
    </message>
</context>
<context>
    <name>SearchValue</name>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日が期限</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>メモあり</translation>
    </message>
    <message>
        <source>With a tag</source>
        <translation>タグあり</translation>
    </message>
    <message>
        <source>Refund decided or paid</source>
        <translation>返金決定済みまたは支払い済み</translation>
    </message>
    <message>
        <source>Money out for goods not checked in</source>
        <translation>未検品の商品のリスク額あり</translation>
    </message>
    <message>
        <source>Just decided, still held</source>
        <translation>決定直後の一時保留</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>In less than 2 days</source>
        <translation>2日未満</translation>
    </message>
    <message>
        <source>In less than 7 days</source>
        <translation>7日未満</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>More than 50, in the currency of the store</source>
        <translation>50を超える（ストアの通貨）</translation>
    </message>
    <message>
        <source>20 at most</source>
        <translation>20以下</translation>
    </message>
    <message>
        <source>From 10 to 20</source>
        <translation>10～20</translation>
    </message>
</context>
<context>
    <name>SelectionPane</name>
    <message numerus="yes">
        <source>%Ln request(s) selected</source>
        <translation>
            <numerusform>%Ln件のリクエストを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {whole} in this view</source>
        <translation>このビューの{whole}件中{count}件</translation>
    </message>
    <message numerus="yes">
        <source>%n currencies</source>
        <translation>
            <numerusform>%n種類の通貨</numerusform>
        </translation>
    </message>
    <message>
        <source>{view} · {currencies}</source>
        <translation>{view} · {currencies}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Paid by the buyers</source>
        <translation>購入者の支払額</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>実行できる操作</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>1件ずつ</translation>
    </message>
    <message>
        <source>Open each request: amounts differ</source>
        <translation>金額が異なるため、リクエストを1件ずつ開いてください</translation>
    </message>
    <message>
        <source>One message to each, from a template</source>
        <translation>テンプレートで1人1通のメッセージ</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between reasons</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>{count} × {reason}</source>
        <translation>{count}件：{reason}</translation>
    </message>
    <message>
        <source>One undo step for all. What fails stays selected.</source>
        <translation>まとめて1回で元に戻せます。失敗したものは選択されたまま残ります。</translation>
    </message>
    <message>
        <source>What can be done is counted for the first {count}.</source>
        <translation>実行できる操作は、先頭の{count}件のみ集計しています。</translation>
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
        <translation>{line}行目、{column}：{sentence}</translation>
    </message>
    <message>
        <source>line {line}: {sentence}</source>
        <translation>{line}行目：{sentence}</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>Session</source>
        <translation>順次処理</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>順次処理を終了</translation>
    </message>
    <message>
        <source>Session: {done} of {whole} done</source>
        <translation>順次処理：{whole}件中{done}件完了</translation>
    </message>
    <message>
        <source>Next: {due}</source>
        <translation>次：{due}</translation>
    </message>
</context>
<context>
    <name>SessionEndDialog</name>
    <message>
        <source>Session</source>
        <translation>順次処理</translation>
    </message>
    <message>
        <source>Export decisions…</source>
        <translation>決定をエクスポート…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Everything is exported</source>
        <translation>すべてエクスポート済みです</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>The session is running; “End session” over the list ends it.</source>
        <translation>順次処理の実行中です。一覧の上の「順次処理を終了」で終了できます。</translation>
    </message>
    <message>
        <source>Nothing is to decide in this list.</source>
        <translation>この一覧に決定が必要なものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) decided</source>
        <translation>
            <numerusform>%n件のリクエストを決定しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>Refunds decided</source>
        <translation>返金を決定</translation>
    </message>
    <message>
        <source>Messages to buyers</source>
        <translation>購入者へのメッセージ</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>後回し</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未処理</translation>
    </message>
</context>
<context>
    <name>SessionStartDialog</name>
    <message>
        <source>Session</source>
        <translation>順次処理</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to decide</source>
        <translation>
            <numerusform>決定が必要なリクエスト：%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: {due}</source>
        <translation>最初：{due}</translation>
    </message>
    <message>
        <source>You go through them one after the other; each decision leads to the next request.</source>
        <translation>1件ずつ順番に処理します。決定するたびに、次のリクエストに進みます。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>After a decision</source>
        <translation>決定後の動作</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Undo takes a decision back</source>
        <translation>決定は元に戻すことができます</translation>
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
        <translation>全般</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>設定の分類</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Go to the next request</source>
        <translation>次のリクエストへ進む</translation>
    </message>
    <message>
        <source>Go to the previous request</source>
        <translation>前のリクエストへ戻る</translation>
    </message>
    <message>
        <source>Stay at the request</source>
        <translation>同じリクエストにとどまる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>表示密度</translation>
    </message>
    <message>
        <source>After an action</source>
        <translation>操作後の動作</translation>
    </message>
    <message>
        <source>Show deadlines in the tray, and tell me what is due today</source>
        <translation>期限を通知領域に表示し、今日が期限のものを知らせる</translation>
    </message>
    <message>
        <source>Once a day, while the program is open. A notification holds numbers only, no order and no words.</source>
        <translation>プログラムを開いている間、1日1回通知します。通知に含まれるのは件数だけで、注文や文章は含まれません。</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is no place where it could be shown.</source>
        <translation>このデスクトップには通知領域がないため、表示できる場所がありません。</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Encrypt, or change that…</source>
        <translation>暗号化の設定と変更…</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Requests, decisions, comments and messages are kept in this folder and nowhere else. The program sends nothing to Amazon or to anyone else; only files that you export leave it.</source>
        <translation>リクエスト、決定、コメント、メッセージは、このフォルダーにのみ保存されます。このプログラムがAmazonや他の誰かに何かを送信することはありません。外に出るのは、エクスポートしたファイルだけです。</translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>Folder to watch for reports</source>
        <translation>レポートを監視するフォルダー</translation>
    </message>
</context>
<context>
    <name>SettleCard</name>
    <message numerus="yes">
        <source>%n thing(s) to settle before copying</source>
        <translation>
            <numerusform>コピーする前に確認が必要な箇所：%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) Amazon does not allow in messages</source>
        <translation>
            <numerusform>Amazonがメッセージで禁止している箇所：%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be copied all the same; Amazon decides what it sends.</source>
        <translation>このままでもコピーできます。送信するかどうかはAmazonが判断します。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>The chosen request</source>
        <translation>選択中のリクエスト</translation>
    </message>
    <message>
        <source>To do on Amazon</source>
        <translation>Amazonでの作業</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>Issue refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Contact buyer</source>
        <translation>購入者に連絡</translation>
    </message>
    <message>
        <source>Check in goods</source>
        <translation>商品の検品</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>次のリクエスト</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>前のリクエスト</translation>
    </message>
    <message>
        <source>Select or not</source>
        <translation>選択または選択解除</translation>
    </message>
    <message>
        <source>Session: go through the list</source>
        <translation>順次処理：一覧を1件ずつ処理</translation>
    </message>
    <message>
        <source>Copy the order id</source>
        <translation>注文番号をコピー</translation>
    </message>
    <message>
        <source>Copy message, comment or tracking id</source>
        <translation>メッセージ、コメント、追跡番号をコピー</translation>
    </message>
    <message>
        <source>Copy the return address</source>
        <translation>返送先住所をコピー</translation>
    </message>
    <message>
        <source>Open the order in the browser</source>
        <translation>ブラウザーで注文を開く</translation>
    </message>
    <message>
        <source>Done on Amazon</source>
        <translation>Amazonで完了</translation>
    </message>
    <message>
        <source>Go to the copied order, add its words</source>
        <translation>コピーした注文へ移動し、文章を追加</translation>
    </message>
    <message>
        <source>Back: leave search, selection or request</source>
        <translation>戻る：検索、選択、リクエストから抜ける</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>次の欄</translation>
    </message>
    <message>
        <source>Do it; one-way actions only get the focus</source>
        <translation>実行（取り消せない操作はフォーカスのみ）</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>何も変更せずに閉じる</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Letters and digits are text while a field has the focus.</source>
        <translation>入力欄にカーソルがある間は、文字と数字はそのまま入力されます。</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>キーの変更…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
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
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存したビュー</translation>
    </message>
    <message>
        <source>Fulfilled by Amazon</source>
        <translation>Amazon出荷（FBA）</translation>
    </message>
</context>
<context>
    <name>SlipPaper</name>
    <message>
        <source>Return slip</source>
        <translation>返品票</translation>
    </message>
    <message>
        <source>Put this slip into the parcel, so that the return is found at once.</source>
        <translation>返品をすぐに確認できるよう、この票を荷物に入れてください。</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>返送先</translation>
    </message>
    <message>
        <source>Content of the parcel</source>
        <translation>荷物の内容</translation>
    </message>
    <message>
        <source>Check-in sheet</source>
        <translation>検品シート</translation>
    </message>
    <message>
        <source>Scan a code to open the return in Returns Desktop.</source>
        <translation>コードをスキャンすると、その返品がReturns Desktopで開きます。</translation>
    </message>
    <message>
        <source>RMA</source>
        <translation>RMA</translation>
    </message>
    <message>
        <source>Product and order</source>
        <translation>商品と注文</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予定数</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>検品数</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Authorization required</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Closed by seller</source>
        <translation>出品者がクローズ</translation>
    </message>
    <message>
        <source>Closed by buyer</source>
        <translation>購入者がクローズ</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Money decided or paid for goods that were not checked in</source>
        <translation>未検品の商品に対して決定または支払い済みの金額</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>リスク額</translation>
    </message>
</context>
<context>
    <name>StatusShort</name>
    <message>
        <source>Auth. required</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Closed by seller</source>
        <translation>出品者がクローズ</translation>
    </message>
    <message>
        <source>Closed by buyer</source>
        <translation>購入者がクローズ</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Authorize {order}</source>
        <translation>{order}の承認</translation>
    </message>
    <message>
        <source>Close {order}</source>
        <translation>{order}のクローズ</translation>
    </message>
    <message>
        <source>Refund {order}</source>
        <translation>{order}の返金</translation>
    </message>
    <message>
        <source>Contact buyer of {order}</source>
        <translation>{order}の購入者への連絡</translation>
    </message>
    <message>
        <source>Check in {order}</source>
        <translation>{order}の検品</translation>
    </message>
    <message>
        <source>Comment of {order}</source>
        <translation>{order}のコメント</translation>
    </message>
    <message>
        <source>Mark {order} as closed by the buyer</source>
        <translation>{order}を「購入者がクローズ」に設定</translation>
    </message>
    <message>
        <source>Mark {order} as lost</source>
        <translation>{order}を「紛失」に設定</translation>
    </message>
    <message>
        <source>Note on {order}</source>
        <translation>{order}のメモ</translation>
    </message>
    <message>
        <source>Tags of {order}</source>
        <translation>{order}のタグ</translation>
    </message>
    <message>
        <source>Attach to {order}</source>
        <translation>{order}への添付</translation>
    </message>
    <message>
        <source>Take an attachment off {order}</source>
        <translation>{order}の添付ファイルの削除</translation>
    </message>
    <message>
        <source>Snooze {order}</source>
        <translation>{order}のスヌーズ</translation>
    </message>
    <message>
        <source>Wake {order}</source>
        <translation>{order}のスヌーズ解除</translation>
    </message>
    <message>
        <source>Reminder for {order}</source>
        <translation>{order}のリマインダー</translation>
    </message>
    <message>
        <source>Forget the reminder for {order}</source>
        <translation>{order}のリマインダー削除</translation>
    </message>
    <message>
        <source>Remove buyers&apos; words</source>
        <translation>購入者の文章の削除</translation>
    </message>
    <message>
        <source>Dismiss rows with problems</source>
        <translation>問題のある行の除外</translation>
    </message>
    <message>
        <source>Accept Amazon&apos;s state of {order}</source>
        <translation>{order}でAmazonの内容を受け入れ</translation>
    </message>
    <message>
        <source>Keep my decision on {order}</source>
        <translation>{order}で自分の決定を維持</translation>
    </message>
    <message>
        <source>Withdraw my decision on {order}</source>
        <translation>{order}で自分の決定を取り下げ</translation>
    </message>
    <message>
        <source>Change of {order}</source>
        <translation>{order}の変更</translation>
    </message>
</context>
<context>
    <name>StoreChooser</name>
    <message>
        <source>All stores</source>
        <translation>すべてのストア</translation>
    </message>
    <message>
        <source>Store: {name}</source>
        <translation>ストア：{name}</translation>
    </message>
    <message>
        <source>Add or change stores…</source>
        <translation>ストアを追加または変更…</translation>
    </message>
</context>
<context>
    <name>StoreFlow</name>
    <message>
        <source>Show the requests of this store only</source>
        <translation>このストアのリクエストだけを表示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>StoreForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>メッセージの言語</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Authorizing more than this asks for a reason.</source>
        <translation>これを超える金額の承認には、理由の入力が必要になります。</translation>
    </message>
    <message>
        <source>Value limit</source>
        <translation>上限額</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>返送先住所</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Deadlines of this store</source>
        <translation>このストアの期限</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>A store needs a name.</source>
        <translation>ストアには名前が必要です。</translation>
    </message>
    <message>
        <source>Another store has this name.</source>
        <translation>同じ名前のストアがあります。</translation>
    </message>
    <message>
        <source>This is no amount; write it like {example}.</source>
        <translation>金額ではありません。{example}のように入力してください。</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>マーケットプレイス</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Deadlines end with the day there.</source>
        <translation>期限は、現地の日付が変わるときに終わります。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Archived: its returns are kept, not listed</source>
        <translation>アーカイブ：返品を保持し、一覧には表示しない</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove this store, which holds nothing</source>
        <translation>この空のストアを削除</translation>
    </message>
    <message>
        <source>This store</source>
        <translation>このストア</translation>
    </message>
    <message>
        <source>As the marketplace: {language}</source>
        <translation>マーケットプレイスに合わせる：{language}</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Add a store…</source>
        <translation>ストアを追加…</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>A store is made by the first report of its currency, or added here.</source>
        <translation>ストアは、その通貨のレポートを初めてインポートしたときに作成されます。ここで追加することもできます。</translation>
    </message>
    <message>
        <source>{store} (archived)</source>
        <translation>{store}（アーカイブ済み）</translation>
    </message>
</context>
<context>
    <name>SuggestionBlock</name>
    <message>
        <source>Why?</source>
        <translation>なぜ？</translation>
    </message>
    <message>
        <source>Why this is suggested</source>
        <translation>この提案の理由</translation>
    </message>
</context>
<context>
    <name>SuggestionRulesDialog</name>
    <message>
        <source>Suggestion rules</source>
        <translation>提案ルール</translation>
    </message>
    <message>
        <source>The first rule that fits a request makes its suggestion. A rule never acts by itself.</source>
        <translation>リクエストに最初に該当したルールが提案を出します。ルールが自動的に操作を行うことはありません。</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>初期設定に戻す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>See what these rules would have suggested.</source>
        <translation>これらのルールなら何を提案したかを確認できます。</translation>
    </message>
    <message>
        <source>Out of date: the rules were changed after this was tried.</source>
        <translation>結果が古くなっています。試した後にルールが変更されました。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Try on the last 90 days</source>
        <translation>過去90日間で試す</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message numerus="yes">
        <source>Tags of %n request(s)</source>
        <translation>
            <numerusform>%n件のリクエストのタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>A word or two</source>
        <translation>1～2語</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>Tags in use</source>
        <translation>使用中のタグ</translation>
    </message>
    <message>
        <source>Save tags</source>
        <translation>タグを保存</translation>
    </message>
    <message>
        <source>Type or tick a tag</source>
        <translation>タグを入力するか、選択してください</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Give it a name and words</source>
        <translation>名前と文面を入力してください</translation>
    </message>
    <message>
        <source>Mend the placeholder</source>
        <translation>プレースホルダーを修正してください</translation>
    </message>
    <message>
        <source>Wireless Earbuds</source>
        <translation>ワイヤレスイヤホン</translation>
    </message>
    <message>
        <source>Main warehouse
1200 Mill St, Reno NV 89502</source>
        <translation>本社倉庫
1200 Mill St, Reno NV 89502</translation>
    </message>
    <message>
        <source>Insert {placeholder}</source>
        <translation>{placeholder}を挿入</translation>
    </message>
    <message>
        <source>Insert what is filled in for each request</source>
        <translation>リクエストごとに入力される項目を挿入</translation>
    </message>
    <message>
        <source>Preview with sample values</source>
        <translation>サンプル値でのプレビュー</translation>
    </message>
    <message>
        <source>Remind me, if the buyer does not answer, after</source>
        <translation>購入者の返事がない場合にリマインダーを表示：</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日後</translation>
    </message>
    <message>
        <source>The name of the product</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>The order id</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Your RMA number, else Amazon&apos;s</source>
        <translation>独自のRMA番号。ない場合はAmazonの番号</translation>
    </message>
    <message>
        <source>The return address of the store, from the settings</source>
        <translation>設定に登録したストアの返送先住所</translation>
    </message>
    <message>
        <source>Days left to refund</source>
        <translation>返金期限までの残り日数</translation>
    </message>
    <message>
        <source>Filled in by hand: when a replacement arrives</source>
        <translation>手動で入力：交換品の到着日</translation>
    </message>
    <message>
        <source>Filled in by hand: an amount of money</source>
        <translation>手動で入力：金額</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>A-to-Z claim first seen in a report</source>
        <translation>レポートで初めてA-to-Z申請を確認</translation>
    </message>
    <message>
        <source>Amazon&apos;s report confirms the authorization</source>
        <translation>Amazonのレポートで承認を確認</translation>
    </message>
    <message>
        <source>Amazon&apos;s report confirms the closure</source>
        <translation>Amazonのレポートでクローズを確認</translation>
    </message>
    <message>
        <source>Amazon&apos;s report shows the refund (a hint, no proof)</source>
        <translation>Amazonのレポートに返金の記載あり（参考情報、証明ではありません）</translation>
    </message>
    <message>
        <source>Amazon&apos;s report contradicts the authorization: {theirs}</source>
        <translation>Amazonのレポートが承認と不一致：{theirs}</translation>
    </message>
    <message>
        <source>Amazon&apos;s report contradicts the closure: {theirs}</source>
        <translation>Amazonのレポートがクローズと不一致：{theirs}</translation>
    </message>
    <message>
        <source>Amazon&apos;s report shows {theirs} refunded of {ours} (a hint, no proof)</source>
        <translation>Amazonのレポートでは{ours}のうち{theirs}を返金済み（参考情報、証明ではありません）</translation>
    </message>
    <message>
        <source>The buyer closed the request; the refund is not sent yet</source>
        <translation>購入者がリクエストをクローズ。返金はまだ送付していません</translation>
    </message>
    <message>
        <source>Amazon&apos;s report shows {theirs} refunded elsewhere (a hint, no proof)</source>
        <translation>Amazonのレポートでは{theirs}を別途返金済み（参考情報、証明ではありません）</translation>
    </message>
    <message>
        <source>Decided, but Amazon&apos;s report does not show it yet</source>
        <translation>決定済みですが、Amazonのレポートにはまだ記載がありません</translation>
    </message>
    <message>
        <source>Authorized · {label}</source>
        <translation>承認 · {label}</translation>
    </message>
    <message>
        <source>Closed · {reason}</source>
        <translation>クローズ · {reason}</translation>
    </message>
    <message>
        <source>Refund decided: {amount}</source>
        <translation>返金を決定：{amount}</translation>
    </message>
    <message>
        <source>Refund decided: {amount}, {fee} kept as restocking fee</source>
        <translation>返金を決定：{amount}（再入庫手数料{fee}を差し引き）</translation>
    </message>
    <message>
        <source>Refund without goods: {amount}, buyer keeps the item</source>
        <translation>返品なしで返金：{amount}、商品は購入者の手元に</translation>
    </message>
    <message>
        <source>Message to the buyer</source>
        <translation>購入者へのメッセージ</translation>
    </message>
    <message>
        <source>Message to the buyer, waiting until {day}</source>
        <translation>購入者へのメッセージ、{day}まで返事待ち</translation>
    </message>
    <message>
        <source>Checked in: {counts}</source>
        <translation>検品：{counts}</translation>
    </message>
    <message>
        <source>{quantity} × {condition}</source>
        <translation>{quantity} × {condition}</translation>
    </message>
    <message>
        <source>{quantity} × {condition}, “{note}”</source>
        <translation>{quantity} × {condition}、「{note}」</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>Imported from {file}</source>
        <translation>{file}からインポート</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}：{before} → {after}</translation>
    </message>
    <message>
        <source>{change}, {more}</source>
        <translation>{change}、{more}</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>{file}にエクスポート</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>元に戻しました：{what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>やり直しました：{what}</translation>
    </message>
    <message>
        <source>{what} · “{reason}”</source>
        <translation>{what} · 「{reason}」</translation>
    </message>
    <message>
        <source>Ordered, 1 × {amount}</source>
        <translation>注文、1 × {amount}</translation>
    </message>
    <message>
        <source>Ordered, {quantity} units for {amount}</source>
        <translation>注文、{quantity}点、{amount}</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Delivered by {carrier}, {tracking}</source>
        <translation>{carrier}が配達、{tracking}</translation>
    </message>
    <message>
        <source>Marked as closed by the buyer</source>
        <translation>「購入者がクローズ」に設定</translation>
    </message>
    <message>
        <source>Parcel marked as lost</source>
        <translation>荷物を「紛失」に設定</translation>
    </message>
    <message>
        <source>Ticked off as done on Amazon</source>
        <translation>Amazonで完了としてチェック</translation>
    </message>
    <message>
        <source>Refund cancelled on Amazon</source>
        <translation>返金をAmazonでキャンセル</translation>
    </message>
    <message>
        <source>Buyer asked for a return</source>
        <translation>購入者が返品をリクエスト</translation>
    </message>
    <message>
        <source>Delivered, says the carrier</source>
        <translation>配達済み（配送業者の記録）</translation>
    </message>
    <message>
        <source>Photos or documents attached</source>
        <translation>写真または文書を添付</translation>
    </message>
    <message>
        <source>Attachment taken off</source>
        <translation>添付ファイルを削除</translation>
    </message>
    <message>
        <source>Woken before its day</source>
        <translation>期日前にスヌーズを解除</translation>
    </message>
    <message>
        <source>Old words removed: comment, messages, notes, remarks</source>
        <translation>古い文章を削除：コメント、メッセージ、メモ、備考</translation>
    </message>
    <message>
        <source>Reminder ended</source>
        <translation>リマインダーを終了</translation>
    </message>
    <message>
        <source>Ready for the export</source>
        <translation>エクスポート待ち</translation>
    </message>
    <message>
        <source>Amazon&apos;s state accepted</source>
        <translation>Amazonの内容を受け入れ</translation>
    </message>
    <message>
        <source>Own decision kept, to do on Amazon</source>
        <translation>自分の決定を維持（Amazonでの作業あり）</translation>
    </message>
    <message>
        <source>Own decision withdrawn</source>
        <translation>自分の決定を取り下げ</translation>
    </message>
    <message>
        <source>Tagged: {tags}</source>
        <translation>タグを追加：{tags}</translation>
    </message>
    <message>
        <source>Tags taken off: {tags}</source>
        <translation>タグを削除：{tags}</translation>
    </message>
    <message>
        <source>Tagged: {tags}; taken off: {gone}</source>
        <translation>タグを追加：{tags}、削除：{gone}</translation>
    </message>
    <message>
        <source>Snoozed until {day}</source>
        <translation>{day}までスヌーズ</translation>
    </message>
    <message>
        <source>Reminder set for {day}</source>
        <translation>リマインダーを設定：{day}</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>メモを記入</translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation>メモを削除</translation>
    </message>
    <message>
        <source>Buyer comment noted</source>
        <translation>購入者のコメントを記録</translation>
    </message>
    <message>
        <source>Noted: buyer left no comment</source>
        <translation>記録：購入者のコメントなし</translation>
    </message>
    <message>
        <source>Moved to the store {store}</source>
        <translation>ストア「{store}」に移動</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>{name}
Click: see it large. Delete: take it off.</source>
        <translation>{name}
クリック：拡大表示。Delete：取り外し。</translation>
    </message>
</context>
<context>
    <name>TodoFlow</name>
    <message>
        <source>Choose the marketplace of this store in the settings first.</source>
        <translation>先に設定でこのストアのマーケットプレイスを選択してください。</translation>
    </message>
    <message>
        <source>Done on Amazon: {order}</source>
        <translation>Amazonで完了：{order}</translation>
    </message>
    <message numerus="yes">
        <source>%n done on Amazon</source>
        <translation>
            <numerusform>%n件をAmazonで完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Refund cancelled on Amazon: {order}</source>
        <translation>Amazonで返金をキャンセル：{order}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>TodoPage</name>
    <message>
        <source>Refunds as a file…</source>
        <translation>返金ファイル…</translation>
    </message>
    <message>
        <source>Refunds for Amazon as an Adjustments file</source>
        <translation>Amazon提出用の返金をAdjustmentsファイルとして書き出し</translation>
    </message>
</context>
<context>
    <name>TodoPanel</name>
    <message>
        <source>Clear</source>
        <translation>選択解除</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n件選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Done ticks all of them.</source>
        <translation>「完了」で全件にチェックが付きます。</translation>
    </message>
    <message>
        <source>Copy order id</source>
        <translation>注文番号をコピー</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>注文を開く</translation>
    </message>
    <message>
        <source>Nothing to copy: this needs no text.</source>
        <translation>テキストのコピーは不要です。</translation>
    </message>
    <message>
        <source>Done {count}</source>
        <translation>{count}件を完了</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled on Amazon</source>
        <translation>Amazonでキャンセル済み</translation>
    </message>
</context>
<context>
    <name>TodoTable</name>
    <message>
        <source>To do on Amazon</source>
        <translation>Amazonでの作業</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>決定をエクスポート</translation>
    </message>
    <message>
        <source>To do on Amazon</source>
        <translation>Amazonでの作業</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>元に戻す：{step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>やり直す：{step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>UndoFlow</name>
    <message>
        <source>There is nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>That cannot be undone here. Undo again takes back: {step}</source>
        <translation>ここでは元に戻せません。もう一度「元に戻す」を実行すると、次の操作を取り消します：{step}</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>営業日</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Encrypted data</source>
        <translation>暗号化されたデータ</translation>
    </message>
    <message>
        <source>Type the passphrase. If it is forgotten, the recovery key opens the data too.</source>
        <translation>パスフレーズを入力してください。忘れた場合は、回復キーでもデータを開けます。</translation>
    </message>
    <message>
        <source>This computer does not have the key (any more). The recovery key opens the data.</source>
        <translation>このコンピューターにはキーがありません（または失われています）。回復キーでデータを開けます。</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>パスフレーズまたは回復キー</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>回復キー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <translation>まだ入力されていません</translation>
    </message>
</context>
<context>
    <name>UpdatedBar</name>
    <message>
        <source>Update</source>
        <translation>アップデート</translation>
    </message>
    <message>
        <source>Returns Desktop was updated to version {version}.</source>
        <translation>Returns Desktopをバージョン{version}に更新しました。</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>VerificationDialog</name>
    <message>
        <source>Verify the data</source>
        <translation>データを検証</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>No entry has this fingerprint: the journal was changed, or it is of another shop.</source>
        <translation>このフィンガープリントを持つ項目はありません。操作記録が変更されたか、別のショップのものです。</translation>
    </message>
    <message>
        <source>Entry {number} has it, but the data is not sound.</source>
        <translation>項目{number}のフィンガープリントですが、データに問題があります。</translation>
    </message>
    <message>
        <source>It is that of entry {number}, {date}. Nothing up to it was changed.</source>
        <translation>項目{number}（{date}）のフィンガープリントです。この項目までは何も変更されていません。</translation>
    </message>
    <message>
        <source>The data is sound.</source>
        <translation>データは正常です。</translation>
    </message>
    <message>
        <source>Findings, for support</source>
        <translation>検出内容（サポート用）</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>他%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>操作記録の項目</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>One that you kept, to compare</source>
        <translation>保管したものと比較</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message numerus="yes">
        <source>%n of 64 characters</source>
        <translation>
            <numerusform>64文字中%n文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Each entry of the journal carries the fingerprint of the one before. A damaged file, and an entry that somebody changed, took out, put in or moved, are found that way.</source>
        <translation>操作記録の各項目には、直前の項目のフィンガープリントが含まれています。これにより、ファイルの破損や、誰かが変更、削除、追加、移動した項目を見つけられます。</translation>
    </message>
    <message>
        <source>It does not stop somebody who has this file and knows the program: they can write a whole new journal that looks sound. So keep the fingerprint elsewhere, in an exported file or in a mail to yourself. While the journal holds it, nothing up to that entry was changed.</source>
        <translation>ただし、このファイルを持ち、プログラムの仕組みを知っている人を止めることはできません。その人は、正常に見える操作記録をまるごと作り直せます。そのため、フィンガープリントは、エクスポートしたファイルや自分宛てのメールなど、別の場所にも保管してください。操作記録にそのフィンガープリントがある限り、その項目までは何も変更されていません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>VerifyFlow</name>
    <message>
        <source>Wait until the import is done, then verify the data.</source>
        <translation>インポートの完了を待ってから、データを検証してください。</translation>
    </message>
    <message>
        <source>The data was not verified to the end.</source>
        <translation>データの検証は完了しませんでした。</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Needs action</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Authorization required</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Closed by seller</source>
        <translation>出品者がクローズ</translation>
    </message>
    <message>
        <source>Closed by buyer</source>
        <translation>購入者がクローズ</translation>
    </message>
    <message>
        <source>With A-to-Z Guarantee claims</source>
        <translation>マーケットプレイス保証（A-to-Z）申請</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日が期限</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>要返金</translation>
    </message>
    <message>
        <source>Check goods</source>
        <translation>要検品</translation>
    </message>
    <message>
        <source>To do on Amazon</source>
        <translation>Amazonでの作業</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>レポートとの不一致</translation>
    </message>
    <message>
        <source>Snoozed and reminders</source>
        <translation>スヌーズとリマインダー</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>すべてのリクエスト</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Change view</source>
        <translation>ビューを変更</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>For example: Defective earbuds</source>
        <translation>例：不良品のイヤホン</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>検索条件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>It stands in the sidebar, with its number.</source>
        <translation>サイドバーに件数とともに表示されます。</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>名前を入力してください</translation>
    </message>
    <message>
        <source>Say what it looks for</source>
        <translation>検索条件を入力してください</translation>
    </message>
</context>
<context>
    <name>ViewShort</name>
    <message>
        <source>Auth. required</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>A-to-Z claims</source>
        <translation>A-to-Z申請</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
</context>
<context>
    <name>WarningCard</name>
    <message>
        <source>Reason, for the journal</source>
        <translation>理由（操作記録に残ります）</translation>
    </message>
</context>
<context>
    <name>WatchBar</name>
    <message>
        <source>New reports</source>
        <translation>新しいレポート</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message numerus="yes">
        <source>{files} and %n more</source>
        <translation>
            <numerusform>{files}、他%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s) in {folder}: {files}</source>
        <translation>
            <numerusform>{folder}に%n個の新しいレポート：{files}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>The buyer must file a new request.</source>
        <translation>購入者が新しいリクエストを出す必要があります。</translation>
    </message>
    <message>
        <source>Type why; it goes into the journal.</source>
        <translation>理由を入力してください。操作記録に残ります。</translation>
    </message>
    <message>
        <source>Issue the refund first (3).</source>
        <translation>先に返金してください (3)。</translation>
    </message>
    <message>
        <source>Check the goods in first (G).</source>
        <translation>先に商品を検品してください (G)。</translation>
    </message>
    <message>
        <source>Choose: item never sent back, buyer cancelled, duplicate request or partial refund agreed.</source>
        <translation>次から選択してください：商品が返送されなかった、購入者による取り消し、重複リクエスト、一部返金で合意。</translation>
    </message>
    <message>
        <source>Import a newer returns report.</source>
        <translation>新しい返品レポートをインポートしてください。</translation>
    </message>
    <message>
        <source>Import the next returns report first.</source>
        <translation>先に次の返品レポートをインポートしてください。</translation>
    </message>
    <message>
        <source>Lower the amount.</source>
        <translation>金額を下げてください。</translation>
    </message>
    <message>
        <source>Lower the quantity.</source>
        <translation>数量を減らしてください。</translation>
    </message>
    <message>
        <source>Refund it in Seller Central.</source>
        <translation>セラーセントラルで返金してください。</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>What it used</source>
        <translation>提案に使った情報</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>提案が変わる条件</translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <translation>ルールを編集…</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Attach photos or documents…</source>
        <translation>写真または文書を添付…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>証拠資料一式…</translation>
    </message>
    <message>
        <source>Return slip…</source>
        <translation>返品票…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>コマンドを検索…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export decisions…</source>
        <translation>決定をエクスポート…</translation>
    </message>
    <message>
        <source>Refunds for Amazon (Adjustments file)…</source>
        <translation>Amazon提出用の返金（Adjustmentsファイル）…</translation>
    </message>
    <message>
        <source>Export deadlines (.ics)…</source>
        <translation>期限をエクスポート (.ics)…</translation>
    </message>
    <message>
        <source>To do on Amazon</source>
        <translation>Amazonでの作業</translation>
    </message>
    <message>
        <source>Scan goods…</source>
        <translation>商品をスキャン…</translation>
    </message>
    <message>
        <source>Check-in sheet…</source>
        <translation>検品シート…</translation>
    </message>
    <message>
        <source>Choose a store…</source>
        <translation>ストアを選択…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Message templates…</source>
        <translation>メッセージテンプレート…</translation>
    </message>
    <message>
        <source>Suggestion rules…</source>
        <translation>提案ルール…</translation>
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
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>キーの変更…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップを復元…</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>データフォルダーを開く</translation>
    </message>
    <message>
        <source>Verify the data…</source>
        <translation>データを検証…</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>診断情報を保存…</translation>
    </message>
    <message>
        <source>Remove buyers&apos; words…</source>
        <translation>購入者の文章を削除…</translation>
    </message>
    <message>
        <source>About Returns Desktop</source>
        <translation>Returns Desktopについて</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>元に戻す：{step}</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>やり直す：{step}</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>表示密度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message>
        <source>Buyer comment</source>
        <translation>購入者のコメント</translation>
    </message>
    <message>
        <source>Select one return to read all of it</source>
        <translation>1件の返品を選択すると、全体を表示できます</translation>
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
        <translation>個体番号{id}</translation>
    </message>
    <message>
        <source>Buyer left no comment</source>
        <translation>購入者のコメントなし</translation>
    </message>
</context>
<context>
    <name>_Flag</name>
    <message>
        <source>Comment differs: “{words}”</source>
        <translation>コメントが異なります：「{words}」</translation>
    </message>
    <message>
        <source>The comment also says words that buyers use for another reason:</source>
        <translation>コメントには、購入者が別の理由でよく使う言葉も含まれています：</translation>
    </message>
    <message>
        <source>{words} – {reason}</source>
        <translation>{words} – {reason}</translation>
    </message>
    <message>
        <source>This is a hint from a list of words, never a verdict.</source>
        <translation>これは単語リストに基づく参考情報であり、判定ではありません。</translation>
    </message>
    <message>
        <source>Reason and comment differ: “{words}”</source>
        <translation>理由とコメントが異なります：「{words}」</translation>
    </message>
</context>
<context>
    <name>_IssueRow</name>
    <message>
        <source>Fill in</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
</TS>
