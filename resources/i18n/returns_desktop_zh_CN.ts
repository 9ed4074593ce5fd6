<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Returns Desktop</source>
        <translation>关于 Returns Desktop</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>所有数据仅保存在本机。</translation>
    </message>
    <message>
        <source>Returns Desktop stands under the MIT licence. It is not made or approved by Amazon.</source>
        <translation>Returns Desktop 采用 MIT 许可证。本程序并非由亚马逊开发或认可。</translation>
    </message>
    <message>
        <source>It uses Qt for Python (PySide6) by The Qt Company under the GNU Lesser General Public License, version 3. The Qt libraries stand beside the program as files of their own, and you may replace them with versions that you changed.</source>
        <translation>本程序使用 The Qt Company 的 Qt for Python (PySide6)，遵循 GNU 宽通用公共许可证第 3 版 (LGPLv3)。Qt 库以独立文件形式与程序放在一起，您可以用自己修改过的版本替换。</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Form of the data</source>
        <translation>数据格式</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>日志文件夹</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Authorize</source>
        <translation>授权退货</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭请求</translation>
    </message>
    <message>
        <source>Issue refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Contact buyer</source>
        <translation>联系买家</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Authorize…</source>
        <translation>授权退货…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭请求…</translation>
    </message>
    <message>
        <source>Issue refund…</source>
        <translation>退款…</translation>
    </message>
    <message>
        <source>Contact buyer…</source>
        <translation>联系买家…</translation>
    </message>
    <message>
        <source>Refund without goods…</source>
        <translation>不退货直接退款…</translation>
    </message>
    <message>
        <source>No money moves</source>
        <translation>不涉及退款</translation>
    </message>
    <message>
        <source>Cannot be reopened</source>
        <translation>关闭后无法重开</translation>
    </message>
    <message>
        <source>Settle it by talking</source>
        <translation>沟通解决</translation>
    </message>
    <message>
        <source>Suggested first step</source>
        <translation>建议的第一步</translation>
    </message>
    <message>
        <source>Buyer keeps the item</source>
        <translation>买家保留商品</translation>
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
        <translation>还没有决定任何退款，因此没有可写入文件的内容。</translation>
    </message>
    <message>
        <source>Refunds for Amazon</source>
        <translation>给亚马逊的退款</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
</context>
<context>
    <name>AdjustmentsDialog</name>
    <message>
        <source>Refunds for Amazon (Adjustments file)</source>
        <translation>给亚马逊的退款（Adjustments 文件）</translation>
    </message>
    <message>
        <source>Amazon processes this file at once. It cannot be undone.</source>
        <translation>亚马逊会立即处理此文件，无法撤销。</translation>
    </message>
    <message>
        <source>Refunds of it cannot be cancelled, and it closes the return requests.</source>
        <translation>其中的退款无法取消，相应的退货请求也会随之关闭。</translation>
    </message>
    <message numerus="yes">
        <source>Write %n refund(s)…</source>
        <translation>
            <numerusform>写入 %n 笔退款…</numerusform>
        </translation>
    </message>
    <message>
        <source>You choose the file next. Nothing goes to Amazon until you upload it.</source>
        <translation>下一步选择文件。在您上传之前，不会向亚马逊发送任何内容。</translation>
    </message>
    <message>
        <source>Choose a refund</source>
        <translation>请选择一笔退款</translation>
    </message>
    <message>
        <source>No refund can go out</source>
        <translation>没有可以发出的退款</translation>
    </message>
    <message>
        <source>Type a reason first</source>
        <translation>请先输入原因</translation>
    </message>
    <message>
        <source>All that can go out</source>
        <translation>所有可以发出的</translation>
    </message>
    <message>
        <source>Totals per currency</source>
        <translation>各币种合计</translation>
    </message>
    <message>
        <source>To the buyers</source>
        <translation>退给买家</translation>
    </message>
    <message>
        <source>A file goes to one account.</source>
        <translation>一个文件只提交给一个账户。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>A chosen refund stands in an earlier file.</source>
        <translation>所选退款中有一笔已在之前的文件里。</translation>
    </message>
    <message>
        <source>If Amazon processed that one, the buyer gets money twice. Type why it goes out again.</source>
        <translation>如果亚马逊已处理那个文件，买家会收到两次钱。请说明为何再次发出。</translation>
    </message>
    <message>
        <source>Reason, for the journal</source>
        <translation>原因（记入日志）</translation>
    </message>
    <message>
        <source>Import the order report…</source>
        <translation>导入订单报告…</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) cannot go into the file</source>
        <translation>
            <numerusform>%n 笔退款无法写入文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Answer the claim first.</source>
        <translation>请先答复索赔。</translation>
    </message>
    <message>
        <source>Write to the buyer and to Amazon; without you Amazon decides alone.</source>
        <translation>请联系买家并向亚马逊说明情况；不答复则由亚马逊单方面裁定。</translation>
    </message>
    <message>
        <source>“Not authorized” can be a sign of fraud. Know more before money moves.</source>
        <translation>“未经授权的购买”可能涉及欺诈，查明之前请勿退款。</translation>
    </message>
    <message>
        <source>Contact the buyer first.</source>
        <translation>建议先联系买家。</translation>
    </message>
    <message>
        <source>Most cases are settled by talking. Closing now risks an A-to-Z claim.</source>
        <translation>多数情况沟通即可解决。现在关闭请求，可能引发 A-to-Z 索赔。</translation>
    </message>
    <message>
        <source>Authorize the return.</source>
        <translation>建议授权退货。</translation>
    </message>
    <message>
        <source>Hold, and ask the buyer.</source>
        <translation>暂缓处理，先询问买家。</translation>
    </message>
    <message>
        <source>A replacement settles most defects. Closing now risks an A-to-Z claim.</source>
        <translation>多数缺陷问题换货即可解决。现在关闭请求，可能引发 A-to-Z 索赔。</translation>
    </message>
    <message>
        <source>Nothing speaks against it. No money moves until the goods are back.</source>
        <translation>没有不授权的理由。货物退回前不涉及退款。</translation>
    </message>
    <message>
        <source>Close, or accept it anyway.</source>
        <translation>可关闭请求，或仍接受退货。</translation>
    </message>
    <message>
        <source>The return is outside Amazon&apos;s policy, so that you need not take it.</source>
        <translation>该退货不符合亚马逊政策，您可以不接受。</translation>
    </message>
    <message>
        <source>Wait for the buyer.</source>
        <translation>请等待买家答复。</translation>
    </message>
    <message>
        <source>You have written; the reminder comes back to it. Mind the deadline.</source>
        <translation>您已联系买家，到提醒日会再次提示。请留意期限。</translation>
    </message>
    <message>
        <source>Wait for the goods.</source>
        <translation>请等待货物退回。</translation>
    </message>
    <message>
        <source>A refund before they are back can cost you both goods and money.</source>
        <translation>货物退回前退款，可能钱货两失。</translation>
    </message>
    <message>
        <source>Check the goods in.</source>
        <translation>请先验货。</translation>
    </message>
    <message>
        <source>The carrier says delivered; count and inspect before money moves.</source>
        <translation>承运人显示已送达；请先清点并检查，再处理退款。</translation>
    </message>
    <message>
        <source>Refund in full.</source>
        <translation>建议全额退款。</translation>
    </message>
    <message>
        <source>The goods are back; nothing speaks for a restocking fee.</source>
        <translation>货物已退回，没有理由收取重新入库费。</translation>
    </message>
    <message>
        <source>Refund, perhaps less a fee.</source>
        <translation>可扣除费用后退款。</translation>
    </message>
    <message>
        <source>The goods are back, but not as sold. A restocking fee needs a reason.</source>
        <translation>货物已退回，但状况与售出时不同。收取重新入库费须填写理由。</translation>
    </message>
    <message>
        <source>The refund is decided.</source>
        <translation>退款已决定。</translation>
    </message>
    <message>
        <source>Issue it in Seller Central; the next report will confirm it.</source>
        <translation>请在卖家平台操作退款；下一份报告会予以确认。</translation>
    </message>
    <message>
        <source>The parcel is lost.</source>
        <translation>包裹已丢失。</translation>
    </message>
    <message>
        <source>Claim it from the carrier. A refund would be one without goods.</source>
        <translation>请向承运人索赔。此时退款即为不退货退款。</translation>
    </message>
    <message>
        <source>Nothing to decide.</source>
        <translation>无需决定。</translation>
    </message>
    <message>
        <source>You can still write to the buyer.</source>
        <translation>您仍可联系买家。</translation>
    </message>
    <message>
        <source>Hold: a claim is open.</source>
        <translation>暂缓处理：有未结的索赔。</translation>
    </message>
    <message>
        <source>Amazon may pay the buyer; a refund of yours would come on top.</source>
        <translation>亚马逊可能会赔付买家；您若再退款，买家会多得一笔钱。</translation>
    </message>
    <message>
        <source>Hold: this is worth much.</source>
        <translation>暂缓处理：金额较高。</translation>
    </message>
    <message>
        <source>Look at it yourself before anything moves, and insure the return.</source>
        <translation>请先亲自查看再作决定，并为退货投保。</translation>
    </message>
    <message>
        <source>The order is old; the report does not say whether it is in the policy.</source>
        <translation>下单时间较久；报告未说明是否符合政策。</translation>
    </message>
    <message>
        <source>Let the buyer keep it.</source>
        <translation>建议让买家保留商品。</translation>
    </message>
    <message>
        <source>The item is worth less than what its return costs you.</source>
        <translation>商品价值低于您的退货成本。</translation>
    </message>
    <message>
        <source>Close: it was never sent back.</source>
        <translation>建议关闭：买家一直未寄回商品。</translation>
    </message>
    <message>
        <source>The buyer had weeks for it; ask once more if in doubt.</source>
        <translation>买家已有数周时间寄回；如有疑问，可再询问一次。</translation>
    </message>
    <message>
        <source>No rule fits.</source>
        <translation>没有适用的规则。</translation>
    </message>
    <message>
        <source>Rules that are switched off suggest nothing; decide as you see fit.</source>
        <translation>已停用的规则不会给出建议；请自行决定。</translation>
    </message>
</context>
<context>
    <name>AuthorizeDialog</name>
    <message>
        <source>Authorize request</source>
        <translation>授权退货</translation>
    </message>
    <message>
        <source>Lets the buyer send the item back.</source>
        <translation>允许买家寄回商品。</translation>
    </message>
    <message>
        <source>No money moves.</source>
        <translation>不涉及退款。</translation>
    </message>
    <message>
        <source>The address Amazon has</source>
        <translation>亚马逊上登记的地址</translation>
    </message>
    <message>
        <source>Return to</source>
        <translation>退货地址</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>仅您可见</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Then tick it off in To do on Amazon</source>
        <translation>随后请在“亚马逊待办”中勾选完成</translation>
    </message>
    <message>
        <source>Choose the label</source>
        <translation>选择退货标签</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Amazon&apos;s number</source>
        <translation>亚马逊编号</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自有编号</translation>
    </message>
    <message>
        <source>for example {number}</source>
        <translation>例如 {number}</translation>
    </message>
    <message>
        <source>My own RMA number</source>
        <translation>自有 RMA 编号</translation>
    </message>
    <message>
        <source>RMA number</source>
        <translation>RMA 编号</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运人</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>追踪编号</translation>
    </message>
    <message>
        <source>Label file</source>
        <translation>标签文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Return label</source>
        <translation>退货标签</translation>
    </message>
</context>
<context>
    <name>BackupPreview</name>
    <message>
        <source>In the backup</source>
        <translation>备份中</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>退货请求</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Exported files</source>
        <translation>已导出的文件</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后一次更改</translation>
    </message>
    <message>
        <source>What is there now cannot be read.</source>
        <translation>现有数据无法读取。</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>它会原样保留。</translation>
    </message>
    <message>
        <source>This is what is there now.</source>
        <translation>这就是现有的数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n 个决定</numerusform>
        </translation>
    </message>
    <message>
        <source>No request and no decision would be missing.</source>
        <translation>不会缺少任何请求或决定。</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}和{second}</translation>
    </message>
    <message>
        <source>Afterwards would be missing: {what}.</source>
        <translation>恢复后将缺少：{what}。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left the program since then.</source>
        <translation>
            <numerusform>此后有 %n 个文件离开了本程序。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their decisions would wait for export again: do not send them to Amazon twice.</source>
        <translation>其中的决定会再次等待导出：请勿向 Amazon 发送两次。</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln 项</numerusform>
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
        <translation>稍后处理</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Authorize {count}…</source>
        <translation>授权 {count} 项…</translation>
    </message>
    <message>
        <source>Close {count}…</source>
        <translation>关闭 {count} 项…</translation>
    </message>
    <message>
        <source>Contact {count}…</source>
        <translation>联系 {count} 位买家…</translation>
    </message>
    <message>
        <source>Authorize {count}</source>
        <translation>授权 {count} 项</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot</source>
        <translation>
            <numerusform>%n 项不可操作</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at the first {count}</source>
        <translation>仅查看了前 {count} 项</translation>
    </message>
    <message>
        <source>{count}: {reason}</source>
        <translation>{count} 项：{reason}</translation>
    </message>
    <message>
        <source>{action} cannot:</source>
        <translation>无法执行“{action}”：</translation>
    </message>
</context>
<context>
    <name>BuyerComment</name>
    <message>
        <source>Buyer comment</source>
        <translation>买家留言</translation>
    </message>
    <message>
        <source>Not captured yet</source>
        <translation>尚未录入</translation>
    </message>
    <message>
        <source>Reports do not carry it: copy it on Amazon</source>
        <translation>报告中没有留言，请在亚马逊上复制</translation>
    </message>
    <message>
        <source>Buyer left no comment</source>
        <translation>买家未留言</translation>
    </message>
    <message>
        <source>Removed for its age</source>
        <translation>已过期，已删除</translation>
    </message>
    <message>
        <source>Paste the comment that you copied on Amazon</source>
        <translation>粘贴您在亚马逊上复制的留言</translation>
    </message>
    <message>
        <source>Paste the buyer comment</source>
        <translation>粘贴买家留言</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Type the comment, or note that the buyer left none</source>
        <translation>输入留言，或注明买家未留言</translation>
    </message>
    <message>
        <source>Edit the buyer comment</source>
        <translation>编辑买家留言</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>pasted {moment}</source>
        <translation>{moment} 粘贴</translation>
    </message>
    <message>
        <source>noted {moment}</source>
        <translation>{moment} 记录</translation>
    </message>
    <message>
        <source>“{comment}”</source>
        <translation>“{comment}”</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Answer the A-to-Z claim: {order}</source>
        <translation>请答复 A-to-Z 索赔：{order}</translation>
    </message>
    <message>
        <source>Answer the return request: {order}</source>
        <translation>请答复退货请求：{order}</translation>
    </message>
    <message>
        <source>Refund due: {order}</source>
        <translation>应退款：{order}</translation>
    </message>
    <message>
        <source>Check the goods in: {order}</source>
        <translation>请验货：{order}</translation>
    </message>
    <message>
        <source>{product}
Last day: {day} ({store}, time zone {zone})</source>
        <translation>{product}
最后一天：{day}（{store}，时区 {zone}）</translation>
    </message>
</context>
<context>
    <name>CalendarFlow</name>
    <message>
        <source>Export deadlines</source>
        <translation>导出期限</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
</context>
<context>
    <name>CheckInDialog</name>
    <message>
        <source>Check in goods</source>
        <translation>验货</translation>
    </message>
    <message>
        <source>What you count here opens the refund.</source>
        <translation>在此清点后即可退款。</translation>
    </message>
    <message>
        <source>What the carrier says never counts as checked.</source>
        <translation>承运人显示送达不等于已验货。</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>验货</translation>
    </message>
    <message>
        <source>You can undo it.</source>
        <translation>可以撤销。</translation>
    </message>
    <message>
        <source>Choose the condition</source>
        <translation>请选择状况</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Amazon sends this text to the buyer</source>
        <translation>亚马逊会将此内容发送给买家</translation>
    </message>
    <message>
        <source>No forbidden content</source>
        <translation>无违禁内容</translation>
    </message>
</context>
<context>
    <name>ChoiceTable</name>
    <message>
        <source>Refunds for the file</source>
        <translation>写入文件的退款</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Order item id</source>
        <translation>订单商品编号</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>in an earlier file</source>
        <translation>已在之前的文件中</translation>
    </message>
</context>
<context>
    <name>Chore</name>
    <message>
        <source>In Seller Central open Orders › Manage Orders, then order {order}, and click “Cancel refunds” (or similar). If there is no such link, the refund has been released and cannot be cancelled any more.</source>
        <translation>在卖家平台打开“订单”›“管理订单”，进入订单 {order}，点击“Cancel refunds”（或类似链接）。如果没有该链接，说明退款已放出，无法再取消。</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Authorize, the buyer pays the label</source>
        <translation>授权，标签由买家付费</translation>
    </message>
    <message>
        <source>Authorize with your own label</source>
        <translation>授权，使用您自己的标签</translation>
    </message>
    <message>
        <source>Authorize with your label from {carrier}</source>
        <translation>授权，使用您自己的 {carrier} 标签</translation>
    </message>
    <message>
        <source>{what}, RMA {rma}</source>
        <translation>{what}，退货编号 {rma}</translation>
    </message>
    <message>
        <source>Close: {reason}</source>
        <translation>关闭：{reason}</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>退款 {amount}</translation>
    </message>
    <message>
        <source>Refund {amount}, the buyer keeps the item</source>
        <translation>退款 {amount}，买家保留商品</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>已退款 {amount}</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>Can be cancelled on Amazon for {time}.</source>
        <translation>还可在亚马逊上取消，剩余 {time}。</translation>
    </message>
    <message>
        <source>to cancel</source>
        <translation>可取消</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Copy comment</source>
        <translation>复制留言</translation>
    </message>
    <message>
        <source>Copy tracking id</source>
        <translation>复制追踪编号</translation>
    </message>
    <message>
        <source>Copy return address</source>
        <translation>复制退货地址</translation>
    </message>
</context>
<context>
    <name>City</name>
    <message>
        <source>Los Angeles</source>
        <translation>洛杉矶</translation>
    </message>
    <message>
        <source>Mexico City</source>
        <translation>墨西哥城</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>圣保罗</translation>
    </message>
    <message>
        <source>London</source>
        <translation>伦敦</translation>
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
        <translation>罗马</translation>
    </message>
    <message>
        <source>Madrid</source>
        <translation>马德里</translation>
    </message>
    <message>
        <source>Amsterdam</source>
        <translation>阿姆斯特丹</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>布鲁塞尔</translation>
    </message>
    <message>
        <source>Dublin</source>
        <translation>都柏林</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>斯德哥尔摩</translation>
    </message>
    <message>
        <source>Warsaw</source>
        <translation>华沙</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <translation>伊斯坦布尔</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>迪拜</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation>利雅得</translation>
    </message>
    <message>
        <source>Cairo</source>
        <translation>开罗</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>约翰内斯堡</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>加尔各答</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>东京</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>悉尼</translation>
    </message>
</context>
<context>
    <name>ClipboardBar</name>
    <message>
        <source>Copied buyer comment</source>
        <translation>已复制的买家留言</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Add the copied text to {order}?</source>
        <translation>将复制的文本添加到 {order}？</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close request</source>
        <translation>关闭请求</translation>
    </message>
    <message>
        <source>A closed request cannot be reopened.</source>
        <translation>请求关闭后无法重开。</translation>
    </message>
    <message>
        <source>The buyer must file a new one.</source>
        <translation>买家须重新提交请求。</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>请选择原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Comment to the buyer</source>
        <translation>给买家的说明</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Nothing is closed on Amazon yet</source>
        <translation>此时亚马逊上尚未关闭</translation>
    </message>
    <message>
        <source>Language of the comment</source>
        <translation>留言的语言</translation>
    </message>
</context>
<context>
    <name>CloseReason</name>
    <message>
        <source>Outside the return window</source>
        <translation>超出退货期限</translation>
    </message>
    <message>
        <source>Product is not returnable</source>
        <translation>商品不可退货</translation>
    </message>
    <message>
        <source>Refunded without return, buyer keeps it</source>
        <translation>不退货退款，买家保留商品</translation>
    </message>
    <message>
        <source>Partial refund agreed</source>
        <translation>已商定部分退款</translation>
    </message>
    <message>
        <source>Replacement sent</source>
        <translation>已发换货</translation>
    </message>
    <message>
        <source>Problem solved</source>
        <translation>问题已解决</translation>
    </message>
    <message>
        <source>Buyer cancelled</source>
        <translation>买家取消</translation>
    </message>
    <message>
        <source>Duplicate request</source>
        <translation>重复请求</translation>
    </message>
    <message>
        <source>Item never sent back</source>
        <translation>买家未寄回商品</translation>
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
        <translation>这些列是什么？</translation>
    </message>
    <message>
        <source>Save and import</source>
        <translation>保存并导入</translation>
    </message>
    <message>
        <source>Still missing: {fields}</source>
        <translation>还缺少：{fields}</translation>
    </message>
    <message>
        <source>Give these columns a name</source>
        <translation>请为这些列起个名字</translation>
    </message>
    <message>
        <source>A file with the same columns is then read by itself.</source>
        <translation>以后列相同的文件会自动这样读取。</translation>
    </message>
    <message>
        <source>The headings of this file are not known. Say once what they are.</source>
        <translation>无法识别此文件的列标题。请说明一次它们的含义。</translation>
    </message>
    <message>
        <source>Name of these columns</source>
        <translation>这些列的名称</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>文本编码</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{heading} is read as</source>
        <translation>{heading} 读作</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>The first rows as they would be read</source>
        <translation>前几行将这样读取</translation>
    </message>
    <message>
        <source>{encoding}, recognized</source>
        <translation>{encoding}（自动识别）</translation>
    </message>
</context>
<context>
    <name>ColumnsField</name>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
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
        <translation>全部（默认）</translation>
    </message>
    <message numerus="yes">
        <source>All %n, as usual</source>
        <translation>
            <numerusform>全部 %n 列（默认）</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{all} 列中的 {count} 列</translation>
    </message>
    <message>
        <source>Hide columns</source>
        <translation>收起列</translation>
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
        <translation>尚未录入</translation>
    </message>
    <message>
        <source>Buyer left no comment</source>
        <translation>买家未留言</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>已录入</translation>
    </message>
    <message>
        <source>Removed for its age</source>
        <translation>已过期，已删除</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Buyer comment</source>
        <translation>买家留言</translation>
    </message>
    <message>
        <source>Copy it from Manage Returns in Seller Central</source>
        <translation>请从卖家平台的“管理退货”中复制</translation>
    </message>
    <message>
        <source>Buyer left no comment</source>
        <translation>买家未留言</translation>
    </message>
    <message>
        <source>Replaces: “{comment}”</source>
        <translation>将替换：“{comment}”</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Save comment</source>
        <translation>保存留言</translation>
    </message>
    <message>
        <source>Replace comment</source>
        <translation>替换留言</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>仅保存在本机。</translation>
    </message>
    <message>
        <source>Paste the comment</source>
        <translation>粘贴留言</translation>
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
        <translation>有使用痕迹</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
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
        <translation>亚马逊：</translation>
    </message>
    <message>
        <source>no refund decided</source>
        <translation>未决定退款</translation>
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
        <translation>已授权</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>message written</source>
        <translation>已写消息</translation>
    </message>
    <message>
        <source>{amount} refunded</source>
        <translation>已退款 {amount}</translation>
    </message>
    <message>
        <source>no refund shown</source>
        <translation>未显示退款</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>状态 {status}</translation>
    </message>
    <message>
        <source>not shown as done</source>
        <translation>未显示已完成</translation>
    </message>
    <message>
        <source>a hint: the report does not prove that money moved</source>
        <translation>仅为线索：报告不能证明钱款已经转出</translation>
    </message>
    <message>
        <source>a hint, no proof</source>
        <translation>仅为线索，并非证据</translation>
    </message>
    <message>
        <source>{what} ({hint})</source>
        <translation>{what}（{hint}）</translation>
    </message>
    <message>
        <source>The report shows something else than you decided.</source>
        <translation>报告显示的与您的决定不同。</translation>
    </message>
    <message>
        <source>Say which side counts.</source>
        <translation>请说明以哪一方为准。</translation>
    </message>
    <message>
        <source>The report shows a refund that was not decided here.</source>
        <translation>报告显示了一笔不是在此决定的退款。</translation>
    </message>
    <message>
        <source>Until you answer, that money cannot be refunded a second time.</source>
        <translation>在您答复之前，这笔钱不能再次退款。</translation>
    </message>
    <message>
        <source>You decided this, but the report does not show it.</source>
        <translation>您已作出决定，但报告没有显示。</translation>
    </message>
    <message>
        <source>It may not have been done on Amazon.</source>
        <translation>可能尚未在亚马逊上完成。</translation>
    </message>
    <message>
        <source>Accept Amazon&apos;s state</source>
        <translation>接受亚马逊的状态</translation>
    </message>
    <message>
        <source>Keep mine and do it on Amazon</source>
        <translation>保留我的决定并在亚马逊上完成</translation>
    </message>
    <message>
        <source>Withdraw mine</source>
        <translation>撤回我的决定</translation>
    </message>
    <message>
        <source>Your decision falls; what Amazon shows counts.</source>
        <translation>您的决定作废，以亚马逊显示的为准。</translation>
    </message>
    <message>
        <source>Your decision stands and comes under To do on Amazon again.</source>
        <translation>您的决定仍然有效，并再次列入“亚马逊待办”。</translation>
    </message>
    <message>
        <source>As if you had never decided it; nothing is to be done on Amazon.</source>
        <translation>如同从未作出该决定；无需在亚马逊上操作。</translation>
    </message>
    <message>
        <source>{amount} count as refunded; your own decision falls.</source>
        <translation>{amount} 计为已退款；您自己的决定作废。</translation>
    </message>
    <message>
        <source>{amount} count as refunded, as if you had decided it.</source>
        <translation>{amount} 计为已退款，如同由您决定。</translation>
    </message>
    <message>
        <source>Your refund stands as well: if Amazon did pay, the buyer gets money twice.</source>
        <translation>您的退款也仍然有效：如果亚马逊确已付款，买家会收到两次钱。</translation>
    </message>
</context>
<context>
    <name>ConflictBlock</name>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>答复…</translation>
    </message>
    <message>
        <source>Answer the conflict</source>
        <translation>答复该冲突</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Conflict with the report</source>
        <translation>与报告冲突</translation>
    </message>
    <message numerus="yes">
        <source>Conflict with the report, %n in all</source>
        <translation>
            <numerusform>与报告冲突，共 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>The buyer may get money twice.</source>
        <translation>买家可能会收到两次钱。</translation>
    </message>
    <message>
        <source>Look into Manage Orders first. Type why you keep your refund.</source>
        <translation>请先查看“管理订单”。请说明您为何保留退款。</translation>
    </message>
    <message>
        <source>Type a reason first</source>
        <translation>请先输入原因</translation>
    </message>
    <message>
        <source>You can undo it until it is exported.</source>
        <translation>导出之前都可以撤销。</translation>
    </message>
    <message>
        <source>You decided</source>
        <translation>您的决定</translation>
    </message>
    <message>
        <source>The report shows</source>
        <translation>报告显示</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>以何为准</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Contact buyer</source>
        <translation>联系买家</translation>
    </message>
    <message>
        <source>Open order on Amazon</source>
        <translation>在亚马逊上打开订单</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>编辑模板…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Wait for the buyer, remind me in</source>
        <translation>等待买家回复，提醒时间：</translation>
    </message>
    <message>
        <source>Remind me in</source>
        <translation>提醒时间</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The request stays at “{status}”.</source>
        <translation>请求状态仍为“{status}”。</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>不使用模板</translation>
    </message>
    <message>
        <source>Defective: offer a replacement</source>
        <translation>商品有缺陷：提供换货</translation>
    </message>
    <message>
        <source>Parts missing: send them</source>
        <translation>缺少配件：补寄</translation>
    </message>
    <message>
        <source>Wrong item sent</source>
        <translation>发错商品</translation>
    </message>
    <message>
        <source>Ask for details</source>
        <translation>询问详情</translation>
    </message>
    <message>
        <source>Return instructions</source>
        <translation>退货说明</translation>
    </message>
    <message>
        <source>Offer a partial refund</source>
        <translation>提出部分退款</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>已收到退货</translation>
    </message>
    <message>
        <source>Outside the return window</source>
        <translation>超出退货期限</translation>
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
        <translation>周（起始日）</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>requests per week</source>
        <translation>每周请求数</translation>
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
        <translation>{weeks} 周内的请求，比此前 {weeks} 周多 {count} 个</translation>
    </message>
    <message>
        <source>in {weeks} weeks, {count} fewer than in the {weeks} before</source>
        <translation>{weeks} 周内的请求，比此前 {weeks} 周少 {count} 个</translation>
    </message>
    <message>
        <source>in {weeks} weeks, as many as in the {weeks} before</source>
        <translation>{weeks} 周内的请求，与此前 {weeks} 周相同</translation>
    </message>
    <message>
        <source>No buyer asked for a return in these weeks. Look further back, or drop a newer returns report.</source>
        <translation>这几周没有买家申请退货。请查看更长的时间，或拖入更新的退货报告。</translation>
    </message>
    <message>
        <source>{week}: {requests}, {refunded} refunded</source>
        <translation>{week}：{requests}，其中 {refunded} 个已退款</translation>
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
        <translation>笔属于退货最多的 SKU（共 {total} 笔退货）</translation>
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
        <translation>{sku}，{reason}：{count} 笔，共 {total} 笔</translation>
    </message>
    <message>
        <source>Other or not known</source>
        <translation>其他或未知</translation>
    </message>
    <message>
        <source>of {total} requests are the buyer&apos;s choice</source>
        <translation>的请求属于买家原因（共 {total} 个）</translation>
    </message>
    <message>
        <source>{week}, {fault}: {count} of {total}</source>
        <translation>{week}，{fault}：{count} 个，共 {total} 个</translation>
    </message>
    <message>
        <source>{sku}: {rate}, {returned} of {ordered} units</source>
        <translation>{sku}：{rate}，订购 {ordered} 件，退回 {returned} 件</translation>
    </message>
    <message>
        <source>of {ordered} ordered units come back</source>
        <translation>的已订购商品被退回（共订购 {ordered} 件）</translation>
    </message>
    <message>
        <source>all orders of your order reports, not only of these weeks</source>
        <translation>您的订单报告中的所有订单，不限于这几周</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>订购</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>退货率</translation>
    </message>
    <message>
        <source>How many you sold stands in an order report. Download one in Seller Central (Orders, Order Reports) and drop it here.</source>
        <translation>销量要看订单报告。请在卖家平台下载（“订单”›“订单报告”），然后拖到这里。</translation>
    </message>
    <message>
        <source>answered in time, {late} of {judged} late</source>
        <translation>按时答复，共 {judged} 个，其中 {late} 个逾期</translation>
    </message>
    <message>
        <source>{count} answered outside the program are not counted</source>
        <translation>未计入在本程序之外答复的 {count} 个</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>按时比例</translation>
    </message>
    <message>
        <source>goal {per_cent}</source>
        <translation>目标 {per_cent}</translation>
    </message>
    <message>
        <source>at or over the goal</source>
        <translation>达到或超过目标</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>低于目标</translation>
    </message>
    <message>
        <source>Nothing to judge by: reports do not tell when a request was answered. What you decide in this program is counted.</source>
        <translation>尚无可统计的数据：报告不会说明请求是何时答复的。只统计您在本程序中作出的决定。</translation>
    </message>
    <message>
        <source>{week}: {share} in time, {count} of {total}</source>
        <translation>{week}：{share} 按时，{count} 个，共 {total} 个</translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message>
        <source>Quantity of {sku}</source>
        <translation>{sku} 的数量</translation>
    </message>
    <message>
        <source>How does it look?</source>
        <translation>状况如何？</translation>
    </message>
    <message>
        <source>Condition of {sku}</source>
        <translation>{sku} 的状况</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>仅您可见</translation>
    </message>
    <message>
        <source>Note on {sku}</source>
        <translation>{sku} 的备注</translation>
    </message>
    <message>
        <source>{announced} announced, {counted} counted so far</source>
        <translation>应退回 {announced} 件，已清点 {counted} 件</translation>
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
        <translation>加拿大元</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>墨西哥比索</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>巴西雷亚尔</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>英镑</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>瑞典克朗</translation>
    </message>
    <message>
        <source>Polish złoty</source>
        <translation>波兰兹罗提</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>土耳其里拉</translation>
    </message>
    <message>
        <source>UAE dirham</source>
        <translation>阿联酋迪拉姆</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <translation>沙特里亚尔</translation>
    </message>
    <message>
        <source>Egyptian pound</source>
        <translation>埃及镑</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>南非兰特</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>印度卢比</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>新加坡元</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>澳大利亚元</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>人民币</translation>
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
        <translation>加元</translation>
    </message>
    <message>
        <source>MXN</source>
        <translation>墨西哥比索</translation>
    </message>
    <message>
        <source>BRL</source>
        <translation>雷亚尔</translation>
    </message>
    <message>
        <source>GBP</source>
        <translation>英镑</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>SEK</source>
        <translation>瑞典克朗</translation>
    </message>
    <message>
        <source>PLN</source>
        <translation>兹罗提</translation>
    </message>
    <message>
        <source>TRY</source>
        <translation>里拉</translation>
    </message>
    <message>
        <source>AED</source>
        <translation>迪拉姆</translation>
    </message>
    <message>
        <source>SAR</source>
        <translation>沙特里亚尔</translation>
    </message>
    <message>
        <source>EGP</source>
        <translation>埃及镑</translation>
    </message>
    <message>
        <source>ZAR</source>
        <translation>兰特</translation>
    </message>
    <message>
        <source>INR</source>
        <translation>卢比</translation>
    </message>
    <message>
        <source>JPY</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>新元</translation>
    </message>
    <message>
        <source>AUD</source>
        <translation>澳元</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The data file is damaged</source>
        <translation>数据文件已损坏</translation>
    </message>
    <message>
        <source>The data file is missing</source>
        <translation>数据文件不见了</translation>
    </message>
    <message>
        <source>An empty shop</source>
        <translation>空店铺</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>可以读取的内容</translation>
    </message>
    <message>
        <source>The newest backup</source>
        <translation>最新的备份</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>如何继续</translation>
    </message>
    <message>
        <source>The file is read row by row; what is found is shown before it is used.</source>
        <translation>逐行读取该文件；读到的内容会先显示，然后才使用。</translation>
    </message>
    <message>
        <source>The backups stay where they are.</source>
        <translation>备份仍保留在原处。</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Begin with an empty shop</source>
        <translation>从空店铺开始</translation>
    </message>
    <message>
        <source>Read the damaged file</source>
        <translation>读取损坏的文件</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>以此继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading and checking…</source>
        <translation>正在读取并检查…</translation>
    </message>
    <message>
        <source>{file} is missing in {folder} or empty, but there are backups of it.</source>
        <translation>{folder} 中的 {file} 不见了或为空，但有它的备份。</translation>
    </message>
    <message>
        <source>{file} in {folder} is damaged and cannot be used.</source>
        <translation>{folder} 中的 {file} 已损坏，无法使用。</translation>
    </message>
    <message>
        <source>Whatever you choose, it is kept there under another name; nothing of it is deleted.</source>
        <translation>无论您如何选择，它都会以另一个名称保留在原处，其中的内容不会被删除。</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>正在查找备份</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Backup of {moment}</source>
        <translation>{moment} 的备份</translation>
    </message>
</context>
<context>
    <name>DataPlaceBar</name>
    <message>
        <source>Where the data lies</source>
        <translation>数据所在的位置</translation>
    </message>
    <message>
        <source>The data lies on a network drive, where it can be damaged. Keep it on this computer.</source>
        <translation>数据位于网络驱动器上，可能会损坏。请把数据保存在本机上。</translation>
    </message>
    <message>
        <source>{service} copies the data while it is written, which can damage it. Keep it elsewhere.</source>
        <translation>{service} 会在写入数据时复制数据，可能造成损坏。请把数据保存到其他位置。</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>不再显示</translation>
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
        <translation>选择</translation>
    </message>
    <message>
        <source>Of the marketplace&apos;s calendar</source>
        <translation>按站点当地日期</translation>
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
        <translation>3 天后</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>下周一</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>2 周后</translation>
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
        <translation>请在 {time}内答复索赔</translation>
    </message>
    <message>
        <source>Answer within {time}</source>
        <translation>请在 {time}内答复</translation>
    </message>
    <message>
        <source>Refund due within {time}</source>
        <translation>须在 {time}内退款</translation>
    </message>
    <message>
        <source>Check in within {time}</source>
        <translation>请在 {time}内验货</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>until {day}, 24:00</source>
        <translation>截至 {day} 24:00</translation>
    </message>
    <message>
        <source>until {day}, 24:00 in {city}</source>
        <translation>截至{city}时间 {day} 24:00</translation>
    </message>
    <message>
        <source>{there} · {day}, {time} here</source>
        <translation>{there} · 本地时间 {day} {time}</translation>
    </message>
    <message>
        <source>Answer the claim by tomorrow</source>
        <translation>请在明天前答复索赔</translation>
    </message>
    <message>
        <source>Answer by tomorrow</source>
        <translation>请在明天前答复</translation>
    </message>
    <message>
        <source>Refund due by tomorrow</source>
        <translation>明天前须退款</translation>
    </message>
    <message>
        <source>Check in by tomorrow</source>
        <translation>请在明天前验货</translation>
    </message>
    <message>
        <source>by {day} · A-to-Z</source>
        <translation>最迟 {day} · A-to-Z</translation>
    </message>
    <message>
        <source>by {day} · then A-to-Z risk</source>
        <translation>最迟 {day} · 逾期有 A-to-Z 风险</translation>
    </message>
    <message>
        <source>by {day} · after receipt</source>
        <translation>最迟 {day} · 自收货日起算</translation>
    </message>
    <message>
        <source>by {day} · refund due then</source>
        <translation>最迟 {day} · 当天须完成退款</translation>
    </message>
    <message>
        <source>was due {day} · A-to-Z</source>
        <translation>期限为 {day} · A-to-Z</translation>
    </message>
    <message>
        <source>was due {day} · A-to-Z risk</source>
        <translation>期限为 {day} · 有 A-to-Z 风险</translation>
    </message>
    <message>
        <source>was due {day} · refund late</source>
        <translation>期限为 {day} · 退款已逾期</translation>
    </message>
    <message>
        <source>Answer the A-to-Z claim</source>
        <translation>请答复 A-to-Z 索赔</translation>
    </message>
    <message>
        <source>the last day is not known</source>
        <translation>最后期限未知</translation>
    </message>
    <message>
        <source>Answer the buyer</source>
        <translation>请答复买家</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>应退款</translation>
    </message>
    <message>
        <source>Check the goods in</source>
        <translation>请验货</translation>
    </message>
    <message>
        <source>To do on Amazon</source>
        <translation>亚马逊待办</translation>
    </message>
    <message>
        <source>do it in Seller Central, then tick it off</source>
        <translation>请在卖家平台处理，然后勾选完成</translation>
    </message>
    <message>
        <source>Conflict with the report</source>
        <translation>与报告冲突</translation>
    </message>
    <message>
        <source>say which side counts</source>
        <translation>请说明以哪一方为准</translation>
    </message>
    <message>
        <source>waiting for the buyer until {day}</source>
        <translation>等待买家回复至 {day}</translation>
    </message>
</context>
<context>
    <name>DeadlineStrip</name>
    <message>
        <source>Show all dates</source>
        <translation>显示所有日期</translation>
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
        <translation>每天以店铺所在时区的午夜为止。您自定的值立即生效。</translation>
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
        <translation>已保存 {order} 的买家留言</translation>
    </message>
    <message>
        <source>{order}: {mark}</source>
        <translation>{order}：{mark}</translation>
    </message>
    <message>
        <source>Done on Amazon: {order}</source>
        <translation>已在亚马逊上完成：{order}</translation>
    </message>
    <message>
        <source>Refund cancelled on Amazon: {order}</source>
        <translation>已在亚马逊上取消退款：{order}</translation>
    </message>
    <message>
        <source>All announced goods are checked in already.</source>
        <translation>应退回的货物已全部验货。</translation>
    </message>
    <message>
        <source>Checked in {order}</source>
        <translation>已验货：{order}</translation>
    </message>
    <message>
        <source>Conflict answered for {order}</source>
        <translation>已答复 {order} 的冲突</translation>
    </message>
    <message numerus="yes">
        <source>Authorized %n request(s)</source>
        <translation>
            <numerusform>已授权 %n 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed %n request(s)</source>
        <translation>
            <numerusform>已关闭 %n 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refunds decided for %n request(s)</source>
        <translation>
            <numerusform>已决定 %n 个请求的退款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages kept for %n request(s)</source>
        <translation>
            <numerusform>已保存 %n 个请求的消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Authorized {order}</source>
        <translation>已授权 {order}</translation>
    </message>
    <message>
        <source>Closed {order}</source>
        <translation>已关闭 {order}</translation>
    </message>
    <message>
        <source>Refund decided for {order}</source>
        <translation>已决定退款：{order}</translation>
    </message>
    <message>
        <source>Message kept for {order}</source>
        <translation>已保存消息：{order}</translation>
    </message>
</context>
<context>
    <name>DecisionState</name>
    <message>
        <source>Held</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>待导出</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>与报告不符</translation>
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
        <translation>授权退货</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭请求</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>message to the buyer</source>
        <translation>给买家的消息</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>验货</translation>
    </message>
    <message>
        <source>buyer comment</source>
        <translation>买家留言</translation>
    </message>
    <message>
        <source>closed by the buyer</source>
        <translation>买家已关闭</translation>
    </message>
    <message>
        <source>parcel lost</source>
        <translation>包裹丢失</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
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
        <translation>稍后处理</translation>
    </message>
    <message>
        <source>waking it</source>
        <translation>结束稍后处理</translation>
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
        <translation>已接受亚马逊的状态</translation>
    </message>
    <message>
        <source>own decision kept</source>
        <translation>已保留自己的决定</translation>
    </message>
    <message>
        <source>own decision withdrawn</source>
        <translation>已撤回自己的决定</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>一处更改</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
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
        <translation>无法在该处写入 {file}。</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已另存为 {file}。</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>These files help to find a fault. Read them before you send them to anyone: they hold no words of buyers, no amounts and no whole order ids. The program itself sends nothing.</source>
        <translation>这些文件有助于查找故障。发送给他人之前请先阅读：其中没有买家的文字、没有金额，也没有完整的订单号。程序本身不会发送任何内容。</translation>
    </message>
    <message>
        <source>Looking at the stored data…</source>
        <translation>正在检查已保存的数据…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件内容</translation>
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
        <translation>放弃已输入的内容？</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>Disposition</name>
    <message>
        <source>Sellable</source>
        <translation>可售</translation>
    </message>
    <message>
        <source>Damaged by Amazon</source>
        <translation>亚马逊造成损坏</translation>
    </message>
    <message>
        <source>Damaged by the buyer</source>
        <translation>买家造成损坏</translation>
    </message>
    <message>
        <source>Damaged by the carrier</source>
        <translation>承运商造成损坏</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>有缺陷</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop to attach to this request</source>
        <translation>松开即可附加到此请求</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop your Amazon reports here</source>
        <translation>将亚马逊报告拖到这里</translation>
    </message>
    <message>
        <source>Files, a folder or a .zip: .tsv, .txt, .csv, .xml, .xlsx or .ods. You see what will change before anything is written.</source>
        <translation>文件、文件夹或 .zip：.tsv、.txt、.csv、.xml、.xlsx 或 .ods。写入之前，您会先看到将发生的变化。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>now: {count}</source>
        <translation>当前：{count}</translation>
    </message>
    <message>
        <source>same as your rules now</source>
        <translation>与现行规则相同</translation>
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
        <translation>无期限</translation>
    </message>
    <message>
        <source>Claim today</source>
        <translation>今天答复索赔</translation>
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
        <translation>今天验货</translation>
    </message>
    <message>
        <source>Claim, {days} d</source>
        <translation>索赔 {days} 天</translation>
    </message>
    <message>
        <source>{days} d left</source>
        <translation>剩 {days} 天</translation>
    </message>
    <message>
        <source>Refund in {days} d</source>
        <translation>{days} 天内退款</translation>
    </message>
    <message>
        <source>Check in {days} d</source>
        <translation>{days} 天内验货</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>索赔</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Check goods</source>
        <translation>验货</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>on Amazon</source>
        <translation>亚马逊后台</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>with report</source>
        <translation>与报告不符</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>稍后处理</translation>
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
        <translation>提醒 {day}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>未找到“{words}”</translation>
    </message>
    <message>
        <source>Searched for {what}</source>
        <translation>已搜索：{what}</translation>
    </message>
    <message>
        <source>The search looks at order, RMA, SKU, ASIN, product, tracking, comment and note.</source>
        <translation>搜索范围：订单、RMA、SKU、ASIN、商品、追踪编号、留言和备注。</translation>
    </message>
    <message>
        <source>The next report you import may bring some.</source>
        <translation>导入下一份报告后可能会出现。</translation>
    </message>
    <message>
        <source>Nothing needs action</source>
        <translation>没有需要处理的请求</translation>
    </message>
    <message>
        <source>New requests come with the next report you import.</source>
        <translation>导入下一份报告即可看到新请求。</translation>
    </message>
    <message>
        <source>No request waits for authorization</source>
        <translation>没有待授权的请求</translation>
    </message>
    <message>
        <source>No authorized request</source>
        <translation>没有已授权的请求</translation>
    </message>
    <message>
        <source>Requests come here when you authorize them, or a report says so.</source>
        <translation>您授权后，或报告显示已授权的请求会出现在此处。</translation>
    </message>
    <message>
        <source>No completed request</source>
        <translation>没有已完成的请求</translation>
    </message>
    <message>
        <source>Requests come here when they are refunded in full, or a report says so.</source>
        <translation>全额退款后，或报告显示已完成的请求会出现在此处。</translation>
    </message>
    <message>
        <source>You have closed no request</source>
        <translation>您尚未关闭任何请求</translation>
    </message>
    <message>
        <source>What you close stays here to look up.</source>
        <translation>您关闭的请求会保留在此处供查阅。</translation>
    </message>
    <message>
        <source>No buyer has closed a request</source>
        <translation>没有买家关闭的请求</translation>
    </message>
    <message>
        <source>A report does not tell this; mark such a request yourself.</source>
        <translation>报告不会说明这一点，请自行标记此类请求。</translation>
    </message>
    <message>
        <source>No A-to-Z Guarantee claim is open</source>
        <translation>没有未结的 A-to-Z 索赔</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>没有逾期的请求</translation>
    </message>
    <message>
        <source>What is due next stands under Needs action.</source>
        <translation>接下来到期的请求见“需要处理”。</translation>
    </message>
    <message>
        <source>No refund is due</source>
        <translation>没有应退款的请求</translation>
    </message>
    <message>
        <source>Requests come here when their goods are checked in.</source>
        <translation>货物验货后，请求会出现在此处。</translation>
    </message>
    <message>
        <source>No goods to check</source>
        <translation>没有待验的货物</translation>
    </message>
    <message>
        <source>Requests come here when the carrier reports a delivery.</source>
        <translation>承运人报告送达后，请求会出现在此处。</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>今天没有到期的请求</translation>
    </message>
    <message>
        <source>No request is snoozed</source>
        <translation>没有稍后处理的请求</translation>
    </message>
    <message>
        <source>Press H on a request to let it rest until a day; a deadline wakes it before.</source>
        <translation>在请求上按 H，可稍后处理至某一天；若期限先到，会提前结束。</translation>
    </message>
    <message>
        <source>Nothing to do on Amazon</source>
        <translation>亚马逊上没有待办</translation>
    </message>
    <message>
        <source>What you decide comes here until it is done in Seller Central.</source>
        <translation>您的决定会列在此处，直至在卖家平台完成。</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>没有冲突</translation>
    </message>
    <message>
        <source>Where a report shows something else than you decided, the request comes here.</source>
        <translation>当报告显示的与您的决定不同时，该请求会出现在这里。</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>没有请求</translation>
    </message>
</context>
<context>
    <name>EncryptDialog</name>
    <message>
        <source>Encrypt the data</source>
        <translation>加密数据</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>That is not what was shown. Compare it with your copy.</source>
        <translation>这与显示的内容不符。请与您的副本核对。</translation>
    </message>
    <message>
        <source>Encrypting and checking…</source>
        <translation>正在加密并检查…</translation>
    </message>
    <message>
        <source>Type the groups</source>
        <translation>请输入这些组</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>至少 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>两次输入不一致</translation>
    </message>
    <message>
        <source>Requests, decisions, buyers&apos; words and all backups in the data folder are encrypted. Files that you export or copy elsewhere are not.</source>
        <translation>请求、决定、买家的文字以及数据文件夹中的所有备份都会加密。您导出或复制到别处的文件不会加密。</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>The system&apos;s key store</source>
        <translation>系统的密钥库</translation>
    </message>
    <message>
        <source>How the data is opened</source>
        <translation>如何打开数据</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Whoever is logged in as you on this computer opens the data without being asked.</source>
        <translation>在本机上以您的身份登录的人无需询问即可打开数据。</translation>
    </message>
    <message>
        <source>This is the recovery key. Write it down or print it, and keep it away from this computer: it is shown only now. It opens the data and every backup when the passphrase is forgotten or the computer is lost. Without both of them nobody can read the data any more, and neither can we.</source>
        <translation>这是恢复密钥。请抄写或打印下来，并存放在本机以外的地方：它只在此时显示一次。忘记密码短语或丢失电脑时，可用它打开数据和所有备份。如果两者都没有，任何人都无法再读取数据，我们也不能。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>From your copy of the recovery key, type the groups {numbers}.</source>
        <translation>请从您抄下的恢复密钥中输入第 {numbers} 组。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>再次显示密钥</translation>
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
        <translation>数据及其备份已加密。若不加密，任何拿到本机或其磁盘的人都能读取。解除加密后重新加密会得到新的恢复密钥。</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>更改密码短语…</translation>
    </message>
    <message>
        <source>Take the encryption off</source>
        <translation>解除加密</translation>
    </message>
    <message>
        <source>Decrypting and checking…</source>
        <translation>正在解密并检查…</translation>
    </message>
</context>
<context>
    <name>EndedBar</name>
    <message>
        <source>The last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. What you decided is saved.</source>
        <translation>程序上次意外结束。您已做的决定都已保存。</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>保存诊断信息…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>不再显示</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Choose the returns report: Seller Central › Orders › Manage Returns.</source>
        <translation>请选择退货报告：卖家平台 › 订单 › 管理退货。</translation>
    </message>
    <message>
        <source>Download the report again.</source>
        <translation>请重新下载报告。</translation>
    </message>
    <message>
        <source>{file} is not there. Choose the file again.</source>
        <translation>找不到 {file}。请重新选择文件。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>无法读取 {file}（{reason}）。</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>无法读取 {file}。</translation>
    </message>
    <message>
        <source>Close it in other programs and check that you may open it.</source>
        <translation>请在其他程序中关闭该文件，并确认您有权打开。</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the report file inside it.</source>
        <translation>{file} 是文件夹。请选择其中的报告文件。</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} 是空文件。</translation>
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
        <translation>{file} 大小为 {size_mb} MB；附件最大为 {limit_mb} MB。</translation>
    </message>
    <message>
        <source>Attach a smaller copy of it.</source>
        <translation>请附加较小的副本。</translation>
    </message>
    <message>
        <source>A request takes {limit} photos and documents at most.</source>
        <translation>每个请求最多可附加 {limit} 份照片和文档。</translation>
    </message>
    <message>
        <source>This is attached already. Nothing was changed.</source>
        <translation>此文件已附加过。未作任何更改。</translation>
    </message>
    <message>
        <source>There is no return of order {order}.</source>
        <translation>没有订单 {order} 的退货。</translation>
    </message>
    <message>
        <source>This attachment is not there any more.</source>
        <translation>此附件已不存在。</translation>
    </message>
    <message>
        <source>{file} is not as it was attached: the data file is damaged.</source>
        <translation>{file} 与附加时不同：数据文件已损坏。</translation>
    </message>
    <message>
        <source>Verify the data, then go back to the newest sound backup.</source>
        <translation>请验证数据，然后恢复到最新的完好备份。</translation>
    </message>
    <message>
        <source>{file} has {size_mb} MB; a report has {limit_mb} MB at most.</source>
        <translation>{file} 大小为 {size_mb} MB；报告最大为 {limit_mb} MB。</translation>
    </message>
    <message>
        <source>{file}: these columns are missing: {missing}. Found: {found}.</source>
        <translation>{file}：缺少以下列：{missing}。找到的列：{found}。</translation>
    </message>
    <message>
        <source>{file}: these columns are missing: {missing}.</source>
        <translation>{file}：缺少以下列：{missing}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: these columns come more than once: {columns}.</source>
        <translation>{file} 第 {line} 行：以下列重复出现：{columns}。</translation>
    </message>
    <message>
        <source>{file} is a table, but none of Amazon&apos;s known ones. Found: {found}.</source>
        <translation>{file} 是表格，但不是已知的亚马逊报告。找到的列：{found}。</translation>
    </message>
    <message>
        <source>{file} is a table, but none of Amazon&apos;s known ones.</source>
        <translation>{file} 是表格，但不是已知的亚马逊报告。</translation>
    </message>
    <message>
        <source>Say in the window which column is which, or choose another.</source>
        <translation>请在窗口中说明各列的含义，或选择其他文件。</translation>
    </message>
    <message>
        <source>{file} declares entities or a document type, which no report does.</source>
        <translation>{file} 声明了实体或文档类型，任何报告都不会这样。</translation>
    </message>
    <message>
        <source>{file} is damaged from line {line} on.</source>
        <translation>{file} 从第 {line} 行起已损坏。</translation>
    </message>
    <message>
        <source>{file} is a damaged or unusual workbook.</source>
        <translation>{file} 是损坏的或不常见的工作簿。</translation>
    </message>
    <message>
        <source>Save it again as .xlsx or .ods, or choose the file Amazon sent.</source>
        <translation>请重新保存为 .xlsx 或 .ods，或选择亚马逊发来的文件。</translation>
    </message>
    <message>
        <source>{file} claims far more cells or text than a report has.</source>
        <translation>{file} 声称的单元格或文本远多于报告应有的数量。</translation>
    </message>
    <message>
        <source>Choose the file as Amazon sent it.</source>
        <translation>请选择亚马逊发来的原始文件。</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than reports have; it was not unpacked.</source>
        <translation>{file} 解压后远大于报告应有的大小，因此没有解压。</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be unpacked.</source>
        <translation>{file} 已损坏，无法解压。</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>{file} 受密码保护。</translation>
    </message>
    <message>
        <source>Remove the password, or choose the file as Amazon sent it.</source>
        <translation>请去除密码，或选择亚马逊发来的文件。</translation>
    </message>
    <message>
        <source>{file} is an archive inside an archive.</source>
        <translation>{file} 是压缩包中的压缩包。</translation>
    </message>
    <message>
        <source>Unpack the outer one and choose what is in it.</source>
        <translation>请先解压外层，再选择其中的内容。</translation>
    </message>
    <message>
        <source>No report was found in the archive {file}.</source>
        <translation>压缩包 {file} 中没有找到报告。</translation>
    </message>
    <message>
        <source>No report was found in the folder {file}.</source>
        <translation>文件夹 {file} 中没有找到报告。</translation>
    </message>
    <message>
        <source>The folder {file} has too many files; {limit} reports are read at once.</source>
        <translation>文件夹 {file} 中的文件太多；一次最多读取 {limit} 份报告。</translation>
    </message>
    <message>
        <source>Choose a smaller folder, or the reports themselves.</source>
        <translation>请选择较小的文件夹，或直接选择报告。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the text cannot be read as {encoding}.</source>
        <translation>{file} 第 {line} 行：无法按 {encoding} 读取文本。</translation>
    </message>
    <message>
        <source>Choose another text encoding.</source>
        <translation>请选择其他文本编码。</translation>
    </message>
    <message>
        <source>{file}: the text encoding was not recognized.</source>
        <translation>{file}：无法识别文本编码。</translation>
    </message>
    <message>
        <source>Choose it yourself, or save the file as UTF-8.</source>
        <translation>请自行选择编码，或将文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>{file}: “{encoding}” is not a text encoding the program knows.</source>
        <translation>{file}：程序不支持文本编码“{encoding}”。</translation>
    </message>
    <message>
        <source>{file}: no row could be read; nothing was imported.</source>
        <translation>{file}：没有可读取的行，未导入任何内容。</translation>
    </message>
    <message>
        <source>The data in {folder} is open in another window, which does not answer.</source>
        <translation>{folder} 中的数据已在另一个窗口中打开，但该窗口没有响应。</translation>
    </message>
    <message>
        <source>Close that window, or end its program, and start again.</source>
        <translation>请关闭那个窗口或结束其程序，然后重新启动。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>The columns “{name}” are not complete.</source>
        <translation>列“{name}”不完整。</translation>
    </message>
    <message>
        <source>The columns are not complete.</source>
        <translation>列不完整。</translation>
    </message>
    <message>
        <source>Give them a name, and say which columns are order id, RMA and SKU; no field twice.</source>
        <translation>请为其命名，并说明哪些列是订单编号、RMA 和 SKU；同一字段不能重复。</translation>
    </message>
    <message>
        <source>“{name}” is the name for the columns of another kind of file.</source>
        <translation>“{name}”已是另一种文件的列名称。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>This conflict is not open any more; the request has been read again.</source>
        <translation>此冲突已不存在；请求已重新读取。</translation>
    </message>
    <message>
        <source>This is no way out of the conflict. Nothing was changed.</source>
        <translation>这不是该冲突的解决办法。未作任何更改。</translation>
    </message>
    <message>
        <source>The money may have moved already. Type why it shall not count any more.</source>
        <translation>钱款可能已经转出。请说明为何不再计入。</translation>
    </message>
    <message>
        <source>The view needs a name. Nothing was saved.</source>
        <translation>视图须有名称。未保存任何内容。</translation>
    </message>
    <message>
        <source>There is nothing to save: search for something first.</source>
        <translation>没有可保存的内容：请先进行搜索。</translation>
    </message>
    <message>
        <source>There is a view “{name}” already. Choose another name.</source>
        <translation>已有名为“{name}”的视图。请换一个名称。</translation>
    </message>
    <message>
        <source>This view has been deleted meanwhile.</source>
        <translation>此视图在此期间已被删除。</translation>
    </message>
    <message>
        <source>This message template is not there any more. Nothing was changed.</source>
        <translation>此消息模板已不存在。未作任何更改。</translation>
    </message>
    <message>
        <source>A message template needs a name and words.</source>
        <translation>消息模板须有名称和内容。</translation>
    </message>
    <message>
        <source>There are no message templates in the language “{language}”.</source>
        <translation>没有语言为“{language}”的消息模板。</translation>
    </message>
    <message>
        <source>{name} cannot be filled in. These can: {known}.</source>
        <translation>{name} 无法填充。可以填充的有：{known}。</translation>
    </message>
    <message>
        <source>A reminder comes after 1 to {last} days, or not at all.</source>
        <translation>提醒须设为 1 到 {last} 天后，或不设提醒。</translation>
    </message>
    <message>
        <source>A tag needs a word. Nothing was changed.</source>
        <translation>标签须有文字。未作任何更改。</translation>
    </message>
    <message>
        <source>That day has come already; choose a later one. Nothing was changed.</source>
        <translation>该日期已到，请选择更晚的日期。未作任何更改。</translation>
    </message>
    <message>
        <source>A row is not on the list any more; it has been read again.</source>
        <translation>有一行已不在列表中；列表已重新读取。</translation>
    </message>
    <message>
        <source>{file} cannot be written in the folder “{folder}”.</source>
        <translation>无法将 {file} 写入文件夹“{folder}”。</translation>
    </message>
    <message>
        <source>{file} cannot be written there.</source>
        <translation>无法在该位置写入 {file}。</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another folder.</source>
        <translation>请在其他程序中关闭该文件，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>This is more than a workbook can hold; {file} was not written.</source>
        <translation>内容超出工作簿的容量；未写入 {file}。</translation>
    </message>
    <message>
        <source>Choose CSV instead.</source>
        <translation>请改选 CSV。</translation>
    </message>
    <message>
        <source>There is no column “{column}” in the decisions file.</source>
        <translation>决定文件中没有列“{column}”。</translation>
    </message>
    <message>
        <source>“{format}” is no format of the decisions file. Choose CSV or XLSX.</source>
        <translation>“{format}”不是决定文件的格式。请选择 CSV 或 XLSX。</translation>
    </message>
    <message>
        <source>A preset needs a name and at least one column.</source>
        <translation>预设需要名称和至少一列。</translation>
    </message>
    <message>
        <source>There is no preset “{name}”.</source>
        <translation>没有名为“{name}”的预设。</translation>
    </message>
    <message>
        <source>The preset “{name}” is for what is shown or chosen in the window.</source>
        <translation>预设“{name}”用于窗口中显示或选中的内容。</translation>
    </message>
    <message>
        <source>Use it there.</source>
        <translation>请在窗口中使用。</translation>
    </message>
    <message>
        <source>No deadline is open, so there is nothing to export.</source>
        <translation>没有未到的期限，因此没有可导出的内容。</translation>
    </message>
    <message>
        <source>There is no refund to write. Nothing was changed.</source>
        <translation>没有可写入的退款。未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing was written. Refunds that cannot go into the file: {count}; the first: order {order}.</source>
        <translation>未写入任何内容。无法写入文件的退款：{count}；第一笔：订单 {order}。</translation>
    </message>
    <message>
        <source>These refunds are of several stores: {stores}.</source>
        <translation>这些退款属于多个店铺：{stores}。</translation>
    </message>
    <message>
        <source>The columns of these marketplaces differ: {marketplaces}.</source>
        <translation>这些站点的列不同：{marketplaces}。</translation>
    </message>
    <message>
        <source>Export the refunds of each by themselves.</source>
        <translation>请分别导出各站点的退款。</translation>
    </message>
    <message>
        <source>This refund went to Amazon in an Adjustments file, which is processed at once.</source>
        <translation>此退款已通过 Adjustments 文件发给亚马逊，文件会立即处理。</translation>
    </message>
    <message>
        <source>It cannot be cancelled any more.</source>
        <translation>已无法取消。</translation>
    </message>
    <message>
        <source>The backup {file} cannot be written in the folder “{folder}”.</source>
        <translation>无法将备份 {file} 写入文件夹“{folder}”。</translation>
    </message>
    <message>
        <source>The backup {file} cannot be written there.</source>
        <translation>无法在该位置写入备份 {file}。</translation>
    </message>
    <message>
        <source>Check the free space, or choose another folder.</source>
        <translation>请检查可用空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk has too little room for a backup: {size_mb} MB are needed.</source>
        <translation>磁盘空间不足，无法备份：需要 {size_mb} MB。</translation>
    </message>
    <message>
        <source>Make room there; your work goes on meanwhile.</source>
        <translation>请腾出空间；在此期间您可以继续工作。</translation>
    </message>
    <message>
        <source>{file} is no backup of this program, or it is damaged.</source>
        <translation>{file} 不是本程序的备份，或已损坏。</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>请选择其他备份。</translation>
    </message>
    <message>
        <source>Install the newest version, or choose another backup.</source>
        <translation>请安装最新版本，或选择其他备份。</translation>
    </message>
    <message>
        <source>{file} was looked through and is damaged; it was not used.</source>
        <translation>经检查 {file} 已损坏，因此没有使用。</translation>
    </message>
    <message>
        <source>Choose another backup, and have the disk checked.</source>
        <translation>请选择其他备份，并检查磁盘。</translation>
    </message>
    <message>
        <source>Another window or program has the data open. Nothing was changed.</source>
        <translation>数据正被另一个窗口或程序打开。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Close it, then restore again.</source>
        <translation>请将其关闭，然后再次恢复。</translation>
    </message>
    <message>
        <source>Something was written while the backup was being restored.</source>
        <translation>恢复备份期间有内容被写入。</translation>
    </message>
    <message>
        <source>Nothing was restored. Restore again.</source>
        <translation>没有恢复任何内容。请再次恢复。</translation>
    </message>
    <message>
        <source>The backup cannot be put in place ({reason}). Nothing was changed.</source>
        <translation>无法将备份放到位（{reason}）。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The backup cannot be put in place. Nothing was changed.</source>
        <translation>无法将备份放到位。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Check the free space and your rights in the data folder.</source>
        <translation>请检查可用空间以及您对数据文件夹的权限。</translation>
    </message>
    <message>
        <source>Nothing can be read out of the damaged file.</source>
        <translation>损坏的文件中没有可以读取的内容。</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>请恢复备份。</translation>
    </message>
    <message>
        <source>{file} is the program&apos;s own data file. Choose another name.</source>
        <translation>{file} 是本程序自身的数据文件。请使用其他名称。</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used ({reason}).</source>
        <translation>无法使用数据文件夹 {folder}（{reason}）。</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used.</source>
        <translation>无法使用数据文件夹 {folder}。</translation>
    </message>
    <message>
        <source>Check your rights there, or choose another folder.</source>
        <translation>请检查您在该处的权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of this program ({schema}).</source>
        <translation>{file} 由本程序的较新版本创建（{schema}）。</translation>
    </message>
    <message>
        <source>Install the newest version. Nothing was changed.</source>
        <translation>请安装最新版本。未作任何更改。</translation>
    </message>
    <message>
        <source>{file} belongs to another program. Choose another data folder.</source>
        <translation>{file} 属于其他程序。请选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>The data file {file} is damaged.</source>
        <translation>数据文件 {file} 已损坏。</translation>
    </message>
    <message>
        <source>The data file {file} cannot be written.</source>
        <translation>无法写入数据文件 {file}。</translation>
    </message>
    <message>
        <source>Check the free space and your rights in its folder.</source>
        <translation>请检查可用空间以及您在该文件夹中的权限。</translation>
    </message>
    <message>
        <source>The data file {file} is in use by another window or program.</source>
        <translation>数据文件 {file} 正被其他窗口或程序使用。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>未作任何更改。请稍后重试。</translation>
    </message>
    <message>
        <source>The data is not sound; findings: {count}.</source>
        <translation>数据存在问题，共发现 {count} 处。</translation>
    </message>
    <message>
        <source>Keep a copy, then go back to the newest sound backup.</source>
        <translation>请先保留一份副本，然后恢复到最新的完好备份。</translation>
    </message>
    <message>
        <source>This program was installed without what encrypted data needs.</source>
        <translation>安装本程序时未包含处理加密数据所需的组件。</translation>
    </message>
    <message>
        <source>Install the package sqlcipher3, or the whole program again.</source>
        <translation>请安装 sqlcipher3 软件包，或重新安装整个程序。</translation>
    </message>
    <message>
        <source>The data is encrypted.</source>
        <translation>数据已加密。</translation>
    </message>
    <message>
        <source>Give the passphrase or the recovery key: --passphrase-file FILE, or at a terminal.</source>
        <translation>请提供密码短语或恢复密钥：使用 --passphrase-file FILE，或在终端中输入。</translation>
    </message>
    <message>
        <source>A passphrase has {shortest} characters or more.</source>
        <translation>密码短语至少有 {shortest} 个字符。</translation>
    </message>
    <message>
        <source>This is not the passphrase. Type it again, or use the recovery key.</source>
        <translation>密码短语不正确。请重新输入，或使用恢复密钥。</translation>
    </message>
    <message>
        <source>No passphrase opens this data: the system&apos;s key store has its key.</source>
        <translation>没有密码短语可以打开此数据：其密钥在系统的密钥库中。</translation>
    </message>
    <message>
        <source>Use the recovery key.</source>
        <translation>请使用恢复密钥。</translation>
    </message>
    <message>
        <source>This is no recovery key: it has nine groups of four letters and digits.</source>
        <translation>这不是恢复密钥：恢复密钥由九组字母和数字组成，每组四个字符。</translation>
    </message>
    <message>
        <source>One of them is mistyped or missing. Compare them one by one.</source>
        <translation>其中有一个输入错误或缺失。请逐一核对。</translation>
    </message>
    <message>
        <source>The data file {file} does not open with this key.</source>
        <translation>此密钥无法打开数据文件 {file}。</translation>
    </message>
    <message>
        <source>It is the key of other data, or the file is damaged.</source>
        <translation>这是其他数据的密钥，或文件已损坏。</translation>
    </message>
    <message>
        <source>The data is encrypted, and its key file {file} is missing.</source>
        <translation>数据已加密，但密钥文件 {file} 不见了。</translation>
    </message>
    <message>
        <source>Put it back, or use the recovery key.</source>
        <translation>请将其放回，或使用恢复密钥。</translation>
    </message>
    <message>
        <source>The key file {file} is damaged.</source>
        <translation>密钥文件 {file} 已损坏。</translation>
    </message>
    <message>
        <source>The key file is damaged.</source>
        <translation>密钥文件已损坏。</translation>
    </message>
    <message>
        <source>The key file {file} cannot be written. Nothing was changed.</source>
        <translation>无法写入密钥文件 {file}。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The system&apos;s key store cannot be used now. Nothing was changed.</source>
        <translation>现在无法使用系统的密钥库。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Unlock it, or choose a passphrase instead.</source>
        <translation>请解锁密钥库，或改用密码短语。</translation>
    </message>
    <message>
        <source>These files in the data folder would stay readable for everybody: {files}.</source>
        <translation>数据文件夹中的以下文件仍会任人读取：{files}。</translation>
    </message>
    <message>
        <source>Move them elsewhere or delete them first.</source>
        <translation>请先将其移到别处或删除。</translation>
    </message>
    <message>
        <source>The sample shop is never encrypted.</source>
        <translation>示例店铺从不加密。</translation>
    </message>
    <message>
        <source>This takes {size_mb} MB of free space. Nothing was changed.</source>
        <translation>此操作需要 {size_mb} MB 可用空间。没有更改任何内容。</translation>
    </message>
    <message>
        <source>{file} could not be read to the end. Nothing was changed.</source>
        <translation>{file} 无法完整读取。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Verify the data.</source>
        <translation>请验证数据。</translation>
    </message>
    <message>
        <source>The data folder cannot be written ({reason}). Nothing was changed.</source>
        <translation>无法写入数据文件夹（{reason}）。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Nothing was changed.</source>
        <translation>无法写入数据文件夹。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Check the free space and your rights there.</source>
        <translation>请检查可用空间和您在该处的权限。</translation>
    </message>
    <message>
        <source>Another program has the data open. Nothing was changed.</source>
        <translation>另一个程序已打开数据。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>请将其关闭后重试。</translation>
    </message>
    <message>
        <source>Something was written meanwhile. Nothing was changed. Try again.</source>
        <translation>其间有内容被写入。没有更改任何内容。请重试。</translation>
    </message>
    <message>
        <source>A fingerprint of the journal is 64 digits and letters from a to f.</source>
        <translation>日志的指纹由 64 个数字和字母 a 到 f 组成。</translation>
    </message>
    <message>
        <source>Copy all of it.</source>
        <translation>请完整复制。</translation>
    </message>
    <message>
        <source>This was changed meanwhile and has been read again. Look at it, then repeat your step.</source>
        <translation>该内容在此期间已更改，并已重新读取。请查看后再次操作。</translation>
    </message>
    <message>
        <source>This return request is not stored here.</source>
        <translation>此处未保存该退货请求。</translation>
    </message>
    <message>
        <source>Order {order} is in the store “{store}”, which is archived.</source>
        <translation>订单 {order} 在已归档的店铺“{store}”中。</translation>
    </message>
    <message>
        <source>Bring the store back in Settings › Stores.</source>
        <translation>请在“设置 › 店铺”中恢复该店铺。</translation>
    </message>
    <message>
        <source>This store is not stored here.</source>
        <translation>此处未保存该店铺。</translation>
    </message>
    <message>
        <source>There is no store “{name}”. There are: {stores}.</source>
        <translation>没有名为“{name}”的店铺。现有店铺：{stores}。</translation>
    </message>
    <message>
        <source>There is no store “{name}”.</source>
        <translation>没有名为“{name}”的店铺。</translation>
    </message>
    <message>
        <source>A store needs a name and a marketplace.</source>
        <translation>店铺须有名称和站点。</translation>
    </message>
    <message>
        <source>Another store is called “{name}” already.</source>
        <translation>已有另一个店铺名为“{name}”。</translation>
    </message>
    <message>
        <source>“{currency}” is not a currency; write three letters such as USD.</source>
        <translation>“{currency}”不是币种代码；请填写三个字母，例如 USD。</translation>
    </message>
    <message>
        <source>“{zone}” is no time zone.</source>
        <translation>“{zone}”不是时区。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>The store “{name}” holds returns, so it keeps them and its currency.</source>
        <translation>店铺“{name}”中有退货，因此不能移除，币种也不能更改。</translation>
    </message>
    <message>
        <source>Archive it to hide them.</source>
        <translation>如需隐藏这些退货，请将店铺归档。</translation>
    </message>
    <message>
        <source>The store “{name}” has one of these returns already. Nothing was moved.</source>
        <translation>店铺“{name}”已有其中一笔退货。没有移动任何内容。</translation>
    </message>
    <message>
        <source>Import the file for the other store.</source>
        <translation>请为另一家店铺导入该文件。</translation>
    </message>
    <message>
        <source>{file} could be of several stores: {stores}.</source>
        <translation>{file} 可能属于多个店铺：{stores}。</translation>
    </message>
    <message>
        <source>Say which one; on the command line with --store.</source>
        <translation>请指定是哪一个；在命令行中使用 --store。</translation>
    </message>
    <message>
        <source>{file} is in {currency}, but the store “{name}” is not.</source>
        <translation>{file} 的币种是 {currency}，但店铺“{name}”的币种不同。</translation>
    </message>
    <message>
        <source>Choose a store of that currency.</source>
        <translation>请选择该币种的店铺。</translation>
    </message>
    <message>
        <source>A deadline is a whole number from 1 to {largest} in a unit that fits.</source>
        <translation>期限须为 1 到 {largest} 的整数，并使用合适的单位。</translation>
    </message>
    <message>
        <source>This is marked already: {mark}.</source>
        <translation>已有此标记：{mark}。</translation>
    </message>
    <message>
        <source>The decision has moved on ({state}), so this is not possible now.</source>
        <translation>该决定的状态已变更（{state}），目前无法执行此操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Something else was done since. Undo that first.</source>
        <translation>此后又有其他操作，请先撤销后者。</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {file}.</source>
        <translation>无法将设置保存到 {file}。</translation>
    </message>
    <message>
        <source>Check the rights of its folder and the room on the disk.</source>
        <translation>请检查其文件夹的权限和磁盘空间。</translation>
    </message>
    <message>
        <source>This cannot be undone: the decision has left the program ({state}).</source>
        <translation>无法撤销：该决定已发出（{state}）。</translation>
    </message>
    <message>
        <source>Correct it in Seller Central.</source>
        <translation>请在卖家平台更正。</translation>
    </message>
    <message>
        <source>Buyers&apos; words were removed. Nothing that was done before can be undone any more.</source>
        <translation>买家的文字已被删除。此前所做的操作都无法再撤销。</translation>
    </message>
    <message>
        <source>The number of days is a whole number from 0 to {largest}.</source>
        <translation>天数须为 0 到 {largest} 之间的整数。</translation>
    </message>
    <message>
        <source>The words are removed, but the data file could not be written anew, so remains may be in it.</source>
        <translation>文字已删除，但数据文件无法重新写入，其中可能还有残留。</translation>
    </message>
    <message>
        <source>Close other windows and programs that have it open, make room, and do it again.</source>
        <translation>请关闭其他打开该文件的窗口和程序，腾出空间，然后再做一次。</translation>
    </message>
    <message>
        <source>The words are removed, but these files cannot be opened and may hold some: {files}.</source>
        <translation>文字已删除，但以下文件无法打开，其中可能仍有这些文字：{files}。</translation>
    </message>
    <message>
        <source>Delete them in the data folder if you do not need them.</source>
        <translation>如果不需要这些文件，请在数据文件夹中将其删除。</translation>
    </message>
    <message>
        <source>The disk has too little room to write the data anew: {size_mb} MB are needed.</source>
        <translation>磁盘空间不足，无法重新写入数据：需要 {size_mb} MB。</translation>
    </message>
    <message>
        <source>Make room there; nothing was removed.</source>
        <translation>请腾出空间；没有删除任何内容。</translation>
    </message>
    <message>
        <source>This cannot be redone: the facts changed meanwhile. Decide anew.</source>
        <translation>无法重做：情况在此期间已变化。请重新决定。</translation>
    </message>
    <message>
        <source>This is not possible now. Nothing was changed.</source>
        <translation>目前无法执行此操作，未作任何更改。</translation>
    </message>
    <message>
        <source>{file} is not a returns report.</source>
        <translation>{file} 不是退货报告。</translation>
    </message>
    <message>
        <source>{file} is not a text file.</source>
        <translation>{file} 不是文本文件。</translation>
    </message>
    <message>
        <source>{file} holds nothing but zeros: its download was not finished.</source>
        <translation>{file} 中只有零字节，下载未完成。</translation>
    </message>
    <message>
        <source>Choose the file as Amazon sent it, or save it there as tab-delimited text.</source>
        <translation>请选择亚马逊提供的原始文件，或将其另存为制表符分隔的文本。</translation>
    </message>
    <message>
        <source>Unpack it and choose the report inside.</source>
        <translation>请解压后选择其中的报告。</translation>
    </message>
    <message>
        <source>{file} is not a regular file.</source>
        <translation>{file} 不是普通文件。</translation>
    </message>
    <message>
        <source>{file} is a picture.</source>
        <translation>{file} 是图片。</translation>
    </message>
    <message>
        <source>{file} is a PDF document.</source>
        <translation>{file} 是 PDF 文档。</translation>
    </message>
    <message>
        <source>{file} is a text document (RTF).</source>
        <translation>{file} 是文本文档（RTF）。</translation>
    </message>
    <message>
        <source>{file} is a Word document.</source>
        <translation>{file} 是 Word 文档。</translation>
    </message>
    <message>
        <source>{file} is an old Excel workbook.</source>
        <translation>{file} 是旧版 Excel 工作簿。</translation>
    </message>
    <message>
        <source>{file} is an Excel workbook.</source>
        <translation>{file} 是 Excel 工作簿。</translation>
    </message>
    <message>
        <source>{file} is a LibreOffice table.</source>
        <translation>{file} 是 LibreOffice 表格。</translation>
    </message>
    <message>
        <source>{file} is a ZIP archive.</source>
        <translation>{file} 是 ZIP 压缩包。</translation>
    </message>
    <message>
        <source>{file} is a packed archive.</source>
        <translation>{file} 是压缩包。</translation>
    </message>
    <message>
        <source>{file} is a web page, perhaps of the sign-in.</source>
        <translation>{file} 是网页，可能是登录页面。</translation>
    </message>
    <message>
        <source>Sign in to Seller Central and download the report again.</source>
        <translation>请登录卖家平台，重新下载报告。</translation>
    </message>
    <message>
        <source>{file} is an XML file.</source>
        <translation>{file} 是 XML 文件。</translation>
    </message>
    <message>
        <source>{file} is the returns report as XML, which has no columns to name.</source>
        <translation>{file} 是 XML 格式的退货报告，没有需要命名的列。</translation>
    </message>
    <message>
        <source>Choose one with the columns order-id, order-item-id and sku.</source>
        <translation>请选择含有 order-id、order-item-id 和 sku 列的文件。</translation>
    </message>
    <message>
        <source>{file} is an adjustments file, which goes to Amazon.</source>
        <translation>{file} 是上传给亚马逊的订单调整（退款）文件。</translation>
    </message>
    <message>
        <source>Close the program and open its window again: it offers the newest good backup.</source>
        <translation>请关闭程序并重新打开窗口：它会提供最新的完好备份。</translation>
    </message>
    <message>
        <source>{file} is a settlement report.</source>
        <translation>{file} 是结算报告。</translation>
    </message>
    <message>
        <source>{file} is a decisions file of this program.</source>
        <translation>{file} 是本程序导出的决定文件。</translation>
    </message>
    <message>
        <source>{file} looks like an order report.</source>
        <translation>{file} 看起来是订单报告。</translation>
    </message>
</context>
<context>
    <name>ErrorStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Attachment, deleted for its age</source>
        <translation>附件（已过期，已删除）</translation>
    </message>
</context>
<context>
    <name>EvidenceDesk</name>
    <message>
        <source>Select one request first.</source>
        <translation>请先选择一个请求。</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence pack</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>SAFE-T claim: what was found comes first</source>
        <translation>SAFE-T 索赔：验货结果在前</translation>
    </message>
    <message>
        <source>Answer to an A-to-Z claim: what was written comes first</source>
        <translation>答复 A-to-Z 索赔：消息记录在前</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Archive (.zip): PDF, photos as they were attached, facts, digests</source>
        <translation>压缩包 (.zip)：PDF、原始照片、数据和校验值</translation>
    </message>
    <message>
        <source>PDF alone</source>
        <translation>仅 PDF</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>With comment, messages and notes</source>
        <translation>包含留言、消息和备注</translation>
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
        <translation>不会向任何地方发送内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or document(s) attached</source>
        <translation>
            <numerusform>已附加 %n 份照片或文档</numerusform>
        </translation>
    </message>
    <message>
        <source>No photos are attached. Drop some on the request first: they convince most.</source>
        <translation>尚未附加照片。请先将照片拖到请求上：照片最有说服力。</translation>
    </message>
</context>
<context>
    <name>EvidenceFlow</name>
    <message>
        <source>Attach photos or documents</source>
        <translation>附加照片或文档</translation>
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
            <numerusform>已将 %n 个文件附加到 {order}</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
</context>
<context>
    <name>EvidencePaper</name>
    <message>
        <source>Evidence for a SAFE-T claim</source>
        <translation>SAFE-T 索赔证据</translation>
    </message>
    <message>
        <source>Answer to an A-to-Z Guarantee claim</source>
        <translation>A-to-Z 亚马逊商城交易保障索赔的答复</translation>
    </message>
    <message>
        <source>The seller asks to be reimbursed for this return. Below: what was ordered and sent back, what was found in the parcel, and every step with its time.</source>
        <translation>卖家就此退货申请赔偿。以下内容包括：订购和寄回的商品、包裹的验货结果，以及每一步及其时间。</translation>
    </message>
    <message>
        <source>The seller answers the claim about this order. Below: what the buyer asked for and was told, what was sent and refunded, and every step with its time.</source>
        <translation>卖家就此订单的索赔作出答复。以下内容包括：买家的要求和所得到的答复、已寄出的商品和已退的款项，以及每一步及其时间。</translation>
    </message>
    <message>
        <source>Order {order} · RMA {rma} · {store}</source>
        <translation>订单 {order} · RMA {rma} · {store}</translation>
    </message>
    <message>
        <source>Times are those of {zone}.</source>
        <translation>时间均为 {zone} 时区的时间。</translation>
    </message>
    <message>
        <source>Order and return</source>
        <translation>订单与退货</translation>
    </message>
    <message>
        <source>Reason and comment of the buyer</source>
        <translation>买家的退货原因与留言</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>验货结果</translation>
    </message>
    <message>
        <source>No goods of this return were checked in.</source>
        <translation>此退货的货物均未验货。</translation>
    </message>
    <message>
        <source>Not shown on paper; the file is in the evidence pack.</source>
        <translation>纸面上未显示；文件在证据包中。</translation>
    </message>
    <message>
        <source>{facts} · attached {moment}</source>
        <translation>{facts} · {moment} 附加</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Shipment of the return</source>
        <translation>退货物流</translation>
    </message>
    <message>
        <source>Messages to the buyer</source>
        <translation>给买家的消息</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>How this can be checked</source>
        <translation>如何核验</translation>
    </message>
    <message>
        <source>Every step was written to a journal in which each entry holds the fingerprint of the one before. The last entry when this was made is number {entry}; its fingerprint shows that nothing before it was changed since:</source>
        <translation>每一步都已记入日志，日志的每个条目都带有前一条目的指纹。生成本文件时的最后一个条目是第 {entry} 条；其指纹表明，此前的内容自那时起没有任何改动：</translation>
    </message>
    <message>
        <source>The SHA-256 of each photo was written to the same journal when it was attached; the file in the evidence pack has that SHA-256.</source>
        <translation>附加每张照片时，其 SHA-256 已记入同一日志；证据包中的文件具有相同的 SHA-256。</translation>
    </message>
    <message>
        <source>Left out: what the buyer and the seller wrote.</source>
        <translation>未包含：买家和卖家所写的内容。</translation>
    </message>
    <message>
        <source>Order {order} · made {moment}</source>
        <translation>订单 {order} · 生成于 {moment}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
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
        <translation>备注</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export decisions</source>
        <translation>导出决定</translation>
    </message>
    <message>
        <source>What is exported can no longer be undone.</source>
        <translation>导出后的决定无法再撤销。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>With the buyer&apos;s words</source>
        <translation>包含买家留言</translation>
    </message>
    <message>
        <source>Byte order mark, so that Excel reads every letter</source>
        <translation>添加字节顺序标记（BOM），以便 Excel 正确显示所有文字</translation>
    </message>
    <message>
        <source>Leave them out before you pass the file on: they may be personal.</source>
        <translation>将文件转交他人前请勿包含：其中可能有个人信息。</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Refunds for Amazon…</source>
        <translation>给亚马逊的退款…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n decision(s)…</source>
        <translation>
            <numerusform>导出 %n 个决定…</numerusform>
        </translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>开始日期晚于结束日期。</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>没有可导出的内容</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>请选择一列</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Fingerprint of the journal, as a last column</source>
        <translation>日志的指纹（作为最后一列）</translation>
    </message>
    <message>
        <source>Where the file is kept, it shows later whether the journal was changed before it.</source>
        <translation>妥善保存该文件，以后便可看出此前的日志是否被改动。</translation>
    </message>
    <message>
        <source>Since the last export</source>
        <translation>上次导出之后</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>当前视图</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选请求</translation>
    </message>
    <message>
        <source>Decided between two days</source>
        <translation>按决定日期</translation>
    </message>
    <message numerus="yes">
        <source>{scope}: %n</source>
        <translation>
            <numerusform>{scope}：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
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
        <translation>尚未作出任何决定，没有可导出的内容。</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>导出决定</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>A-to-Z claim open</source>
        <translation>有未结的 A-to-Z 索赔</translation>
    </message>
    <message>
        <source>Purchase not authorized</source>
        <translation>未经授权的购买</translation>
    </message>
    <message>
        <source>Buyer contacted</source>
        <translation>已联系买家</translation>
    </message>
    <message>
        <source>Waiting for the buyer</source>
        <translation>等待买家答复</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Inside the policy</source>
        <translation>符合政策</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支付金额</translation>
    </message>
    <message>
        <source>From order to request</source>
        <translation>下单至申请</translation>
    </message>
    <message>
        <source>Since the request</source>
        <translation>申请至今</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>应退款</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>款项</translation>
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
        <translation>尚未验货</translation>
    </message>
    <message>
        <source>more than {bound}</source>
        <translation>超过 {bound}</translation>
    </message>
    <message>
        <source>less than {bound}</source>
        <translation>少于 {bound}</translation>
    </message>
    <message>
        <source>{bound} or more</source>
        <translation>不少于 {bound}</translation>
    </message>
    <message>
        <source>{bound} or less</source>
        <translation>不超过 {bound}</translation>
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
        <translation>显示所有商品</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part}/{whole} 件</translation>
    </message>
    <message>
        <source>{count} checked in</source>
        <translation>已验收 {count}</translation>
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
        <translation>货物</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>款项</translation>
    </message>
    <message>
        <source>The report says so; that does not prove that money moved.</source>
        <translation>仅为报告所示，不能证明钱款已经转出。</translation>
    </message>
    <message>
        <source>paid: not known</source>
        <translation>支付金额未知</translation>
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
        <translation>买家支付 {amount}</translation>
    </message>
    <message>
        <source>not checked in</source>
        <translation>尚未验货</translation>
    </message>
    <message>
        <source>goods are back</source>
        <translation>货物已退回</translation>
    </message>
    <message>
        <source>nothing at risk</source>
        <translation>暂无风险</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>风险金额</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Seller&apos;s fault</source>
        <translation>卖家责任</translation>
    </message>
    <message>
        <source>Carrier&apos;s fault</source>
        <translation>承运人责任</translation>
    </message>
    <message>
        <source>Buyer&apos;s choice</source>
        <translation>买家原因</translation>
    </message>
    <message>
        <source>Depends on the marketplace</source>
        <translation>视站点而定</translation>
    </message>
    <message>
        <source>Size or style</source>
        <translation>尺码或款式</translation>
    </message>
    <message>
        <source>Fault not known</source>
        <translation>责任未知</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message numerus="yes">
        <source>This happened %n time(s).</source>
        <translation>
            <numerusform>已发生 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Returns Desktop</source>
        <translation>Returns Desktop</translation>
    </message>
    <message>
        <source>Something in the program went wrong.</source>
        <translation>程序出了问题。</translation>
    </message>
    <message>
        <source>What you decided is safe: every change is saved as a whole or not at all. You can go on working. If it happens again, close the program, start it again, and report the fault with the text below or the saved diagnostics. They hold nothing of buyers and orders.</source>
        <translation>您的决定是安全的：每项更改要么完整保存，要么完全不保存。您可以继续工作。如果再次发生，请关闭程序并重新启动，然后用下面的文字或保存的诊断信息报告此故障。其中不含买家和订单的任何内容。</translation>
    </message>
    <message>
        <source>Returns Desktop could not start.</source>
        <translation>Returns Desktop 无法启动。</translation>
    </message>
    <message>
        <source>This is a fault of the program; what you decided is safe. Start it again. If that does not help, report the fault with the text below or the saved diagnostics. They hold nothing of buyers and orders.</source>
        <translation>这是程序的故障；您的决定是安全的。请重新启动。如果仍然不行，请用下面的文字或保存的诊断信息报告此故障。其中不含买家和订单的任何内容。</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>故障详情</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>保存诊断信息…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FaultTable</name>
    <message>
        <source>Refunds that cannot go into the file</source>
        <translation>无法写入文件的退款</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Why not, and the way out</source>
        <translation>原因及解决办法</translation>
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
        <translation>商品和订单</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Buyer comment</source>
        <translation>买家留言</translation>
    </message>
    <message>
        <source>To read only: Amazon&apos;s warehouses take these back, nothing is to be decided here</source>
        <translation>仅供查看：由亚马逊仓库收回，此处无需作任何决定</translation>
    </message>
    <message>
        <source>No FBA returns</source>
        <translation>没有 FBA 退货</translation>
    </message>
    <message>
        <source>They come with the report “FBA customer returns”; drop it on the window.</source>
        <translation>它们来自“FBA 买家退货”报告；将其拖到窗口即可。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Order ID</source>
        <translation>订单编号</translation>
    </message>
    <message>
        <source>Amazon RMA ID</source>
        <translation>亚马逊 RMA 编号</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Order item ID</source>
        <translation>订单商品编号</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>下单日期</translation>
    </message>
    <message>
        <source>Return request date</source>
        <translation>退货申请日期</translation>
    </message>
    <message>
        <source>Status on Amazon</source>
        <translation>亚马逊状态</translation>
    </message>
    <message>
        <source>Own RMA number</source>
        <translation>自有 RMA 编号</translation>
    </message>
    <message>
        <source>Label type</source>
        <translation>标签类型</translation>
    </message>
    <message>
        <source>Label cost</source>
        <translation>标签费用</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Return carrier</source>
        <translation>退货承运人</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>追踪编号</translation>
    </message>
    <message>
        <source>Label paid by</source>
        <translation>标签付款方</translation>
    </message>
    <message>
        <source>A-to-Z claim</source>
        <translation>A-to-Z 索赔</translation>
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
        <translation>退货数量</translation>
    </message>
    <message>
        <source>Return reason</source>
        <translation>退货原因</translation>
    </message>
    <message>
        <source>In policy</source>
        <translation>符合政策</translation>
    </message>
    <message>
        <source>Return type</source>
        <translation>退货类型</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票编号</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>Order amount</source>
        <translation>订单金额</translation>
    </message>
    <message>
        <source>Order quantity</source>
        <translation>订购数量</translation>
    </message>
    <message>
        <source>SAFE-T reason</source>
        <translation>SAFE-T 原因</translation>
    </message>
    <message>
        <source>SAFE-T claim ID</source>
        <translation>SAFE-T 索赔编号</translation>
    </message>
    <message>
        <source>SAFE-T state</source>
        <translation>SAFE-T 状态</translation>
    </message>
    <message>
        <source>SAFE-T claim created</source>
        <translation>SAFE-T 索赔创建时间</translation>
    </message>
    <message>
        <source>SAFE-T reimbursement</source>
        <translation>SAFE-T 赔偿金额</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <translation>已退款金额</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
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
        <translation>退回时间</translation>
    </message>
    <message>
        <source>Fulfillment center</source>
        <translation>运营中心</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number of the unit</source>
        <translation>单件编号</translation>
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
        <translation>移除文件</translation>
    </message>
    <message>
        <source>No label file</source>
        <translation>未选择标签文件</translation>
    </message>
</context>
<context>
    <name>FilingFlow</name>
    <message>
        <source>Notes are written for one request at a time.</source>
        <translation>备注须逐个请求填写。</translation>
    </message>
    <message>
        <source>Note saved for {order}</source>
        <translation>已保存 {order} 的备注</translation>
    </message>
    <message numerus="yes">
        <source>Tags saved for %n request(s)</source>
        <translation>
            <numerusform>已保存 %n 个请求的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake it now</source>
        <translation>立即结束稍后处理</translation>
    </message>
    <message>
        <source>Forget the reminder</source>
        <translation>取消提醒</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>稍后处理至</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <translation>提醒日期</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) woken</source>
        <translation>
            <numerusform>已结束 %n 个请求的稍后处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminder of %n request(s) forgotten</source>
        <translation>
            <numerusform>已取消 %n 个请求的提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will ask again on {day}</source>
        <translation>
            <numerusform>%n 个请求将于 {day} 再次提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) snoozed until {day}; a deadline wakes them before</source>
        <translation>
            <numerusform>%n 个请求将稍后处理至 {day}；若期限先到，会提前结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) snoozed until {day}</source>
        <translation>
            <numerusform>%n 个请求将稍后处理至 {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Where to find the report</source>
        <translation>在哪里获取报告</translation>
    </message>
    <message>
        <source>Open Manage Returns</source>
        <translation>打开“管理退货”</translation>
    </message>
    <message>
        <source>In Seller Central, under Orders.</source>
        <translation>位于卖家平台的“订单”下。</translation>
    </message>
    <message>
        <source>Ask for a return report</source>
        <translation>申请退货报告</translation>
    </message>
    <message>
        <source>Choose the dates, at most 60 days for one file.</source>
        <translation>选择日期，每份文件最多 60 天。</translation>
    </message>
    <message>
        <source>Download it and drop it here</source>
        <translation>下载后拖到此处</translation>
    </message>
    <message>
        <source>The columns are recognized in every marketplace.</source>
        <translation>各站点的列名均可识别。</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>只想看看？</translation>
    </message>
    <message>
        <source>The sample shop has its own folder and never mixes with your data.</source>
        <translation>示例店铺使用独立文件夹，不会与您的数据混在一起。</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>打开示例店铺</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent to Amazon or to anyone else.</source>
        <translation>所有数据仅保存在本机，不会发送给亚马逊或任何其他人。</translation>
    </message>
    <message>
        <source>Encrypt the data…</source>
        <translation>加密数据…</translation>
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
        <translation>请先填写理由</translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>Not expected</source>
        <translation>无需退回</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>等待退回</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>运输中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达，未验货</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已验货</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <source>Checked: OK</source>
        <translation>已验货：完好</translation>
    </message>
    <message>
        <source>Checked: used</source>
        <translation>已验货：有使用痕迹</translation>
    </message>
    <message>
        <source>Checked: damaged</source>
        <translation>已验货：损坏</translation>
    </message>
    <message>
        <source>Checked: wrong item</source>
        <translation>已验货：商品不符</translation>
    </message>
    <message>
        <source>Checked: parts missing</source>
        <translation>已验货：缺少配件</translation>
    </message>
    <message>
        <source>Checked: empty box</source>
        <translation>已验货：空包裹</translation>
    </message>
</context>
<context>
    <name>GoodsFact</name>
    <message>
        <source>Check in</source>
        <translation>验货</translation>
    </message>
    <message>
        <source>Count the goods that arrived</source>
        <translation>清点收到的货物</translation>
    </message>
    <message>
        <source>Everything that was announced is counted. Undo takes the last count back.</source>
        <translation>应退回的货物已全部清点。撤销可取消最近一次清点。</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>The request is closed and cannot be authorized again.</source>
        <translation>请求已关闭，无法再次授权。</translation>
    </message>
    <message>
        <source>The request is completed.</source>
        <translation>请求已完成。</translation>
    </message>
    <message>
        <source>The request is authorized already.</source>
        <translation>请求已授权。</translation>
    </message>
    <message>
        <source>The request is closed already.</source>
        <translation>请求已关闭。</translation>
    </message>
    <message>
        <source>The return is outside Amazon&apos;s return policy.</source>
        <translation>该退货不符合亚马逊退货政策。</translation>
    </message>
    <message>
        <source>{paid_minor} is above your limit of {limit_minor}.</source>
        <translation>{paid_minor}高于您设定的限额 {limit_minor}。</translation>
    </message>
    <message>
        <source>The value is above your limit.</source>
        <translation>金额高于您设定的限额。</translation>
    </message>
    <message>
        <source>Your prepaid label needs a carrier and a tracking number.</source>
        <translation>自有预付标签须填写承运人和追踪编号。</translation>
    </message>
    <message>
        <source>Type your RMA number, or take Amazon&apos;s number.</source>
        <translation>请输入自有 RMA 编号，或使用亚马逊编号。</translation>
    </message>
    <message>
        <source>You hold the goods, and no refund is decided.</source>
        <translation>货物已在您手中，但尚未决定退款。</translation>
    </message>
    <message>
        <source>The return is inside the policy: closing now can bring an A-to-Z claim over {paid_minor}.</source>
        <translation>该退货符合政策：现在关闭可能引发金额为 {paid_minor}的 A-to-Z 索赔。</translation>
    </message>
    <message>
        <source>The return is inside the policy: closing now can bring an A-to-Z claim.</source>
        <translation>该退货符合政策：现在关闭可能引发 A-to-Z 索赔。</translation>
    </message>
    <message>
        <source>Choose a reason for closing.</source>
        <translation>请选择关闭原因。</translation>
    </message>
    <message>
        <source>Write a comment to the buyer; Amazon sends it with the closure.</source>
        <translation>请填写给买家的说明；亚马逊会在关闭时发送给买家。</translation>
    </message>
    <message>
        <source>An authorized request cannot be closed for this reason.</source>
        <translation>已授权的请求不能以此原因关闭。</translation>
    </message>
    <message>
        <source>The goods of {sku} are not checked in yet.</source>
        <translation>{sku} 的货物尚未验货。</translation>
    </message>
    <message>
        <source>The goods are delivered but not checked in yet.</source>
        <translation>货物已送达，但尚未验货。</translation>
    </message>
    <message>
        <source>No report has told yet what the buyer paid.</source>
        <translation>尚无报告显示买家支付的金额。</translation>
    </message>
    <message>
        <source>Nothing is left to refund: {refunded_minor} are refunded or decided.</source>
        <translation>没有可退的金额：已退款或已决定 {refunded_minor}。</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>没有可退的金额。</translation>
    </message>
    <message>
        <source>A refund for this item was sent and no report has confirmed it yet.</source>
        <translation>该商品的退款已发出，但尚无报告确认。</translation>
    </message>
    <message>
        <source>{sku}: {wanted_minor} is more than the {left_minor} left of the order.</source>
        <translation>{sku}：{wanted_minor}超过该订单剩余的 {left_minor}。</translation>
    </message>
    <message>
        <source>{sku}: {wanted} are more than the {ordered} ordered.</source>
        <translation>{sku}：{wanted} 件超过订购的 {ordered} 件。</translation>
    </message>
    <message>
        <source>{sku}: {wanted} are more than the {checked} checked in.</source>
        <translation>{sku}：{wanted} 件超过已验货的 {checked} 件。</translation>
    </message>
    <message>
        <source>The order was paid in {expected}, not in {currency}.</source>
        <translation>订单以 {expected} 支付，而非 {currency}。</translation>
    </message>
    <message>
        <source>{sku}: amount and quantity must be above zero.</source>
        <translation>{sku}：金额和数量必须大于零。</translation>
    </message>
    <message>
        <source>Choose at least one item.</source>
        <translation>请至少选择一件商品。</translation>
    </message>
    <message>
        <source>{sku}: refund and restocking fee are more than was paid.</source>
        <translation>{sku}：退款与重新入库费之和超过支付金额。</translation>
    </message>
    <message>
        <source>This refunds less than was paid.</source>
        <translation>退款金额低于支付金额。</translation>
    </message>
    <message>
        <source>{sku}: this is more than the goods that came back were sold for.</source>
        <translation>{sku}：超出已退回商品的售价。</translation>
    </message>
    <message>
        <source>The buyer gets the money and keeps the item.</source>
        <translation>买家获得退款并保留商品。</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>缺少理由。</translation>
    </message>
    <message>
        <source>Write the message first.</source>
        <translation>请先填写消息。</translation>
    </message>
    <message>
        <source>These places in the message are not filled in: {names}.</source>
        <translation>消息中以下占位内容尚未填写：{names}。</translation>
    </message>
    <message>
        <source>{sku}: {announced} announced, {checked} checked in before; this is more.</source>
        <translation>{sku}：应退回 {announced} 件，此前已验货 {checked} 件，超出数量。</translation>
    </message>
    <message>
        <source>Count at least one unit.</source>
        <translation>请至少清点一件。</translation>
    </message>
    <message>
        <source>This item is not part of the request.</source>
        <translation>该商品不属于此请求。</translation>
    </message>
</context>
<context>
    <name>GuardShort</name>
    <message>
        <source>Needs a new request</source>
        <translation>须由买家重新申请</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>请求已完成</translation>
    </message>
    <message>
        <source>Authorized already</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Closed already</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Outside policy</source>
        <translation>不符合政策</translation>
    </message>
    <message>
        <source>Above your limit</source>
        <translation>超出您的限额</translation>
    </message>
    <message>
        <source>Fill in the label</source>
        <translation>请填写标签</translation>
    </message>
    <message>
        <source>Fill in the RMA</source>
        <translation>请填写 RMA 编号</translation>
    </message>
    <message>
        <source>Refund first (3)</source>
        <translation>请先退款 (3)</translation>
    </message>
    <message>
        <source>Risks an A-to-Z claim</source>
        <translation>有 A-to-Z 索赔风险</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>请选择原因</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>请填写说明</translation>
    </message>
    <message>
        <source>Choose another reason</source>
        <translation>请选择其他原因</translation>
    </message>
    <message>
        <source>Check in first (G)</source>
        <translation>请先验货 (G)</translation>
    </message>
    <message>
        <source>Import a newer report</source>
        <translation>请导入更新的报告</translation>
    </message>
    <message>
        <source>Nothing left to refund</source>
        <translation>没有可退的金额</translation>
    </message>
    <message>
        <source>Import the next report</source>
        <translation>请导入下一份报告</translation>
    </message>
    <message>
        <source>Lower the amount</source>
        <translation>请降低金额</translation>
    </message>
    <message>
        <source>Lower the quantity</source>
        <translation>请减少数量</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>币种不符</translation>
    </message>
    <message>
        <source>Fill in the amount</source>
        <translation>请填写金额</translation>
    </message>
    <message>
        <source>Choose an item</source>
        <translation>请选择商品</translation>
    </message>
    <message>
        <source>Type a reason</source>
        <translation>请填写理由</translation>
    </message>
    <message>
        <source>Buyer keeps the item</source>
        <translation>买家保留商品</translation>
    </message>
    <message>
        <source>Write the message</source>
        <translation>请填写消息</translation>
    </message>
    <message>
        <source>Fill in the message</source>
        <translation>请补全消息</translation>
    </message>
    <message>
        <source>Count at least one</source>
        <translation>请至少清点一件</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>{page} – User guide</source>
        <translation>{page} – 用户指南</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>没有包含这些文字的页面。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>A-to-Z claim</source>
        <translation>A-to-Z 索赔</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>已验货</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
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
        <translation>显示所有商品</translation>
    </message>
    <message>
        <source>Order id {order}</source>
        <translation>订单编号 {order}</translation>
    </message>
    <message>
        <source>Copy order id</source>
        <translation>复制订单编号</translation>
    </message>
    <message>
        <source>SKU {sku}</source>
        <translation>SKU {sku}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后处理</translation>
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
        <translation>{quantity} · 金额未知</translation>
    </message>
    <message>
        <source>{quantity} · {amount}</source>
        <translation>{quantity} · {amount}</translation>
    </message>
</context>
<context>
    <name>ImportPlanDialog</name>
    <message>
        <source>Import plan</source>
        <translation>导入计划</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>Import the rest without asking</source>
        <translation>其余文件直接导入，不再询问</translation>
    </message>
    <message>
        <source>Files with problems are shown all the same</source>
        <translation>有问题的文件仍会显示</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>尚未写入任何内容。</translation>
    </message>
    <message>
        <source>Import plan, {number} of {whole}</source>
        <translation>导入计划，第 {number} 个，共 {whole} 个</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>跳过此文件</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged tracking number(s) were left out; their rows are kept.</source>
        <translation>
            <numerusform>有 %n 个损坏的追踪编号未导入；所在行已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>第 {line} 行，{column} 列</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>The cell holds “{value}”</source>
        <translation>单元格内容为“{value}”</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>复制位置</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>文本编码</translation>
    </message>
    <message>
        <source>Show rows that stay the same</source>
        <translation>显示没有变化的行</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not read</source>
        <translation>
            <numerusform>其中 %n 列未读取</numerusform>
        </translation>
    </message>
    <message>
        <source>columns read as in “{profile}”</source>
        <translation>列按“{profile}”读取</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>came in before</source>
        <translation>曾经导入过</translation>
    </message>
    <message>
        <source>The file has headings and no rows: no returns in its time.</source>
        <translation>文件只有标题行：该时段内没有退货。</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) of the file are accounted for: {sum}.</source>
        <translation>
            <numerusform>文件的 %n 行均有归类：{sum}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the %n good row(s)</source>
        <translation>
            <numerusform>导入 %n 行有效数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n row(s) in the problem list</source>
        <translation>
            <numerusform>将 %n 行保留在问题列表中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the store of this report</source>
        <translation>请选择此报告的店铺</translation>
    </message>
    <message>
        <source>Nothing new in this file</source>
        <translation>此文件没有新内容</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>日文 (Shift-JIS)</translation>
    </message>
    <message>
        <source>{encoding}, recognized</source>
        <translation>{encoding}（自动识别）</translation>
    </message>
</context>
<context>
    <name>ImportTold</name>
    <message>
        <source>Imported {file}: {what}</source>
        <translation>已导入 {file}：{what}</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n files: {what}</source>
        <translation>
            <numerusform>已导入 %n 个文件：{what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>变更 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n 行有问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) solved</source>
        <translation>
            <numerusform>解决 %n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n 项已确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradicted</source>
        <translation>
            <numerusform>%n 项有矛盾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunded elsewhere</source>
        <translation>
            <numerusform>%n 笔在别处退款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n 项未完成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingForm</name>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Offer copied texts that hold an order id and words</source>
        <translation>提示添加含有订单编号和文字的复制文本</translation>
    </message>
    <message>
        <source>While this is on, the program reads every text that you copy, in any program; it keeps nothing of it until you click Add above the list.</source>
        <translation>开启后，程序会读取您在任何程序中复制的所有文本；在您点击列表上方的“添加”之前，不会保存任何内容。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>None. They are asked for when a file&apos;s headings are not known.</source>
        <translation>无。当文件的列标题无法识别时会询问。</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Columns of other files</source>
        <translation>其他文件的列</translation>
    </message>
    <message>
        <source>This folder is not there now. It is looked into again at the next start.</source>
        <translation>此文件夹目前不存在。下次启动时会再次查看。</translation>
    </message>
    <message>
        <source>New reports in it are offered above the list, never imported by themselves.</source>
        <translation>其中的新报告会显示在列表上方，绝不会自动导入。</translation>
    </message>
    <message>
        <source>Ask for each file</source>
        <translation>每个文件都询问</translation>
    </message>
</context>
<context>
    <name>InsightCard</name>
    <message>
        <source>As a plot</source>
        <translation>显示为图表</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>{plot}: {look}</source>
        <translation>{plot}：{look}</translation>
    </message>
    <message>
        <source>Export this plot</source>
        <translation>导出此图表</translation>
    </message>
    <message>
        <source>{plot}: export</source>
        <translation>{plot}：导出</translation>
    </message>
    <message>
        <source>Picture (SVG) …</source>
        <translation>图片 (SVG)…</translation>
    </message>
    <message>
        <source>Page (PDF) …</source>
        <translation>页面 (PDF)…</translation>
    </message>
    <message>
        <source>Numbers (CSV) …</source>
        <translation>数据 (CSV)…</translation>
    </message>
    <message>
        <source>Import an order report …</source>
        <translation>导入订单报告…</translation>
    </message>
</context>
<context>
    <name>InsightFlow</name>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Export plots</source>
        <translation>导出图表</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Returns over time</source>
        <translation>退货趋势</translation>
    </message>
    <message>
        <source>Reasons by SKU</source>
        <translation>各 SKU 的退货原因</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>风险金额</translation>
    </message>
    <message>
        <source>Answered on time</source>
        <translation>按时答复</translation>
    </message>
    <message>
        <source>Return rate by SKU</source>
        <translation>各 SKU 的退货率</translation>
    </message>
    <message>
        <source>Cost per reason</source>
        <translation>各原因的成本</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>责任方</translation>
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
        <translation>{day} 当周，至今</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>{day} 当周</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>数据分析</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 周</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 周</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>全部导出</translation>
    </message>
    <message>
        <source>Picture (SVG) …</source>
        <translation>图片 (SVG)…</translation>
    </message>
    <message>
        <source>Page (PDF) …</source>
        <translation>页面 (PDF)…</translation>
    </message>
    <message>
        <source>Numbers (CSV) …</source>
        <translation>数据 (CSV)…</translation>
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
        <translation>重置</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>用于此处</translation>
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
        <translation>更改快捷键</translation>
    </message>
    <message>
        <source>Click a field and press the key. Backspace leaves a command without one.</source>
        <translation>点击输入框并按下按键。按 Backspace 则该命令不设快捷键。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A key cannot be used</source>
        <translation>有按键无法使用</translation>
    </message>
    <message>
        <source>{key} moves, confirms or leaves everywhere. Press another key.</source>
        <translation>{key} 在各处都用于移动、确认或退出。请按其他键。</translation>
    </message>
    <message>
        <source>{key} already stands for “{name}”. Press another key, or take it from there.</source>
        <translation>{key} 已用于“{name}”。请按其他键，或改为用于此处。</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Amazon label, the buyer pays</source>
        <translation>亚马逊标签，由买家付费</translation>
    </message>
    <message>
        <source>My prepaid label</source>
        <translation>自有预付标签</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language of the system</source>
        <translation>跟随系统语言</translation>
    </message>
</context>
<context>
    <name>LeavingBar</name>
    <message>
        <source>Link out of the guide</source>
        <translation>指向指南之外的链接</translation>
    </message>
    <message>
        <source>This link leads to {address}</source>
        <translation>此链接指向 {address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>What is shipped</source>
        <translation>随附的组件</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>The text is installed with the package.</source>
        <translation>许可证全文已随软件包安装。</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>没有包含这些文字的内容。</translation>
    </message>
</context>
<context>
    <name>ListFlow</name>
    <message>
        <source>Nothing in this view</source>
        <translation>此视图中没有请求</translation>
    </message>
    <message>
        <source>It looks for: {words}</source>
        <translation>搜索条件：{words}</translation>
    </message>
    <message>
        <source>Results for “{words}”</source>
        <translation>“{words}”的搜索结果</translation>
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
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>逐条处理</translation>
    </message>
    <message>
        <source>Rename or delete this view</source>
        <translation>重命名或删除此视图</translation>
    </message>
    <message>
        <source>Go through what is to decide here, one by one</source>
        <translation>逐条处理此处待决定的请求</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nothing imported yet</source>
        <translation>尚未导入任何内容</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Reports (*.tsv *.txt *.csv *.xml *.xlsx *.ods *.zip);;All files (*)</source>
        <translation>报告 (*.tsv *.txt *.csv *.xml *.xlsx *.ods *.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>示例店铺</translation>
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
        <translation>买家已关闭</translation>
    </message>
    <message>
        <source>Parcel lost</source>
        <translation>包裹丢失</translation>
    </message>
</context>
<context>
    <name>Marketplace</name>
    <message>
        <source>United States</source>
        <translation>美国站</translation>
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
        <translation>英国站</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国站</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国站</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>意大利站</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙站</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰站</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>比利时站</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>爱尔兰站</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>瑞典站</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>波兰站</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>土耳其站</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>阿联酋站</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>沙特站</translation>
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
        <translation>澳大利亚站</translation>
    </message>
</context>
<context>
    <name>MessageIssue</name>
    <message>
        <source>Links are not allowed: {words}</source>
        <translation>不允许包含链接：{words}</translation>
    </message>
    <message>
        <source>E-mail addresses are not allowed: {words}</source>
        <translation>不允许包含邮箱地址：{words}</translation>
    </message>
    <message>
        <source>Phone numbers are not allowed: {words}</source>
        <translation>不允许包含电话号码：{words}</translation>
    </message>
    <message>
        <source>Emojis are not allowed: {words}</source>
        <translation>不允许包含表情符号：{words}</translation>
    </message>
    <message>
        <source>Marketing is not allowed: {words}</source>
        <translation>不允许包含营销内容：{words}</translation>
    </message>
    <message>
        <source>Asking for reviews is not allowed: {words}</source>
        <translation>不允许索要评价：{words}</translation>
    </message>
    <message>
        <source>Messages that only thank are not allowed: {words}</source>
        <translation>不允许仅表示感谢的消息：{words}</translation>
    </message>
    <message>
        <source>{words} is not filled in</source>
        <translation>{words} 尚未填写</translation>
    </message>
</context>
<context>
    <name>MessageTemplatesDialog</name>
    <message>
        <source>Message templates</source>
        <translation>消息模板</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新建模板</translation>
    </message>
    <message>
        <source>{name} · not saved</source>
        <translation>{name} · 未保存</translation>
    </message>
    <message>
        <source>{name} · own</source>
        <translation>{name} · 自建</translation>
    </message>
    <message>
        <source>{name} · changed</source>
        <translation>{name} · 已修改</translation>
    </message>
    <message>
        <source>Click again: your words go</source>
        <translation>再次点击：您的文字将丢失</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Reset to what was shipped</source>
        <translation>恢复为内置内容</translation>
    </message>
    <message>
        <source>Take the changes back</source>
        <translation>撤回更改</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>None decided</source>
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>Refund decided</source>
        <translation>已决定退款</translation>
    </message>
    <message>
        <source>Refund sent</source>
        <translation>退款已发出</translation>
    </message>
    <message>
        <source>Refund in report</source>
        <translation>报告显示已退款</translation>
    </message>
    <message>
        <source>Refund cancelled</source>
        <translation>退款已取消</translation>
    </message>
    <message>
        <source>Refunded elsewhere</source>
        <translation>已在别处退款</translation>
    </message>
</context>
<context>
    <name>MoneyCharts</name>
    <message>
        <source>and {others} refunded in {weeks} weeks</source>
        <translation>及 {others}，{weeks} 周内退款</translation>
    </message>
    <message>
        <source>refunded in {weeks} weeks</source>
        <translation>{weeks} 周内退款</translation>
    </message>
    <message>
        <source>money that went back, or is decided, for requests of these weeks</source>
        <translation>该时段内的请求已退款或已决定退款的金额</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Nothing was refunded for requests of these weeks.</source>
        <translation>该时段内的请求没有退款。</translation>
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
        <translation>货物未验收而已决定或已支付的金额</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>风险金额</translation>
    </message>
    <message>
        <source>No money is out for goods that were not checked in.</source>
        <translation>没有货物未验收而已决定或已支付的金额。</translation>
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
        <translation>复制订单编号</translation>
    </message>
    <message>
        <source>Open order on Amazon</source>
        <translation>在亚马逊上打开订单</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>提醒我…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Buyer closed this request</source>
        <translation>买家已关闭此请求</translation>
    </message>
    <message>
        <source>Parcel is lost</source>
        <translation>包裹已丢失</translation>
    </message>
    <message>
        <source>Done on Amazon: {action}</source>
        <translation>已在亚马逊上完成：{action}</translation>
    </message>
    <message>
        <source>Refund was cancelled on Amazon</source>
        <translation>退款已在亚马逊上取消</translation>
    </message>
    <message>
        <source>Refund of {amount} was cancelled on Amazon</source>
        <translation>{amount}的退款已在亚马逊上取消</translation>
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
        <translation>备注</translation>
    </message>
    <message>
        <source>What you want to remember; the buyer never sees it</source>
        <translation>您要记住的内容；买家不会看到</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>It stays on this computer; the search finds it.</source>
        <translation>仅保存在本机；可通过搜索找到。</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Note: {note}</source>
        <translation>备注：{note}</translation>
    </message>
</context>
<context>
    <name>NothingPane</name>
    <message>
        <source>No request selected</source>
        <translation>未选择请求</translation>
    </message>
    <message>
        <source>next and previous request</source>
        <translation>下一个、上一个请求</translation>
    </message>
    <message>
        <source>select several</source>
        <translation>选择多个</translation>
    </message>
    <message>
        <source>authorize, close, refund, contact</source>
        <translation>授权、关闭、退款、联系</translation>
    </message>
    <message>
        <source>check in goods</source>
        <translation>验货</translation>
    </message>
    <message>
        <source>snooze, remind me</source>
        <translation>稍后处理、提醒我</translation>
    </message>
    <message>
        <source>note, tags</source>
        <translation>备注、标签</translation>
    </message>
    <message>
        <source>go through the list one by one</source>
        <translation>逐条处理列表</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>find any command</source>
        <translation>查找任意命令</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
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
        <translation>剩余</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Importing {file}</source>
        <translation>正在导入 {file}</translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <translation>正在导出 {file}</translation>
    </message>
    <message>
        <source>Verifying the data</source>
        <translation>正在验证数据</translation>
    </message>
    <message>
        <source>This report says that there were no returns</source>
        <translation>该报告显示没有退货</translation>
    </message>
    <message numerus="yes">
        <source>This report is already imported: %n row(s) are the same</source>
        <translation>
            <numerusform>该报告已导入过：%n 行没有变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported.</source>
        <translation>
            <numerusform>%n 个文件未导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>显示冲突</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>显示问题</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken off the list</source>
        <translation>
            <numerusform>已从列表中移除 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s) to {file}</source>
        <translation>
            <numerusform>已将 %n 行导出到 {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported {file}</source>
        <translation>已导出 {file}</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n deadline(s) to {file}</source>
        <translation>
            <numerusform>已将 %n 个期限导出到 {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>已保存 {file}</translation>
    </message>
    <message>
        <source>{file} was not imported; nothing was changed</source>
        <translation>{file} 未导入，未作任何更改</translation>
    </message>
    <message>
        <source>The import of {file} did not come to its end; nothing of it was kept</source>
        <translation>{file} 的导入没有完成；其中的内容没有保留</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n decision(s) to {file}</source>
        <translation>
            <numerusform>已将 %n 个决定导出到 {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n refund(s) to {file}; upload it in Seller Central</source>
        <translation>
            <numerusform>已将 %n 笔退款写入 {file}；请在卖家平台上传</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>已重做：{step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>已撤销：{step}</translation>
    </message>
    <message numerus="yes">
        <source>The backup is restored: %n request(s)</source>
        <translation>
            <numerusform>备份已恢复：%n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to before…</source>
        <translation>回到恢复之前…</translation>
    </message>
    <message>
        <source>No backup was made. {why}</source>
        <translation>没有创建备份。{why}</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>可以怎么办…</translation>
    </message>
    <message>
        <source>The data file is damaged</source>
        <translation>数据文件已损坏</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>程序出现错误。</translation>
    </message>
    <message>
        <source>Nothing was changed. The log has the details.</source>
        <translation>未作任何更改。详情见日志。</translation>
    </message>
</context>
<context>
    <name>PageFlow</name>
    <message>
        <source>Export rows with problems</source>
        <translation>导出有问题的行</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing is called “{words}”</source>
        <translation>没有名为“{words}”的内容</translation>
    </message>
    <message>
        <source>Commands, places, templates, order ids</source>
        <translation>命令、位置、模板、订单编号</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>PaletteFlow</name>
    <message>
        <source>Only in “To do on Amazon”</source>
        <translation>仅限“亚马逊待办”</translation>
    </message>
    <message>
        <source>Only in the list of requests</source>
        <translation>仅限请求列表</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>尚未导入任何内容</translation>
    </message>
    <message>
        <source>Select a request first</source>
        <translation>请先选择请求</translation>
    </message>
    <message>
        <source>For one request at a time</source>
        <translation>一次仅限一个请求</translation>
    </message>
    <message>
        <source>Go to this place</source>
        <translation>转到此处</translation>
    </message>
    <message>
        <source>Message template · {language}</source>
        <translation>消息模板 · {language}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>US Letter</source>
        <translation>美国信纸 (Letter)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
</context>
<context>
    <name>PaperFlow</name>
    <message>
        <source>For the buyer&apos;s parcel or your own shelf. It says nothing that the buyer wrote.</source>
        <translation>可放入买家的包裹，或用于您自己的货架。其中不含买家所写的内容。</translation>
    </message>
    <message>
        <source>Your return address is not on it: fill it in in the settings of the store.</source>
        <translation>上面没有您的退货地址：请在店铺设置中填写。</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>列表为空。</translation>
    </message>
    <message>
        <source>No goods are awaited here.</source>
        <translation>此处没有等待退回的货物。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), with a bar code each</source>
        <translation>
            <numerusform>%n 个请求，各附一个条形码</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has more; a sheet holds its first ones.</source>
        <translation>列表中还有更多请求；一份验货单只包含前面的部分。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>保存证据</translation>
    </message>
</context>
<context>
    <name>PasteFlow</name>
    <message>
        <source>The copied text is too long for a buyer comment.</source>
        <translation>复制的文本过长，不能作为买家留言。</translation>
    </message>
    <message numerus="yes">
        <source>The copied text names %n orders; nothing was added.</source>
        <translation>
            <numerusform>复制的文本中有 %n 个订单；未添加任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>No request for order {order}. Import the report that holds it.</source>
        <translation>没有订单 {order} 的请求。请导入包含该订单的报告。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Something is being saved. Paste again when it is done.</source>
        <translation>正在保存。请在完成后再次粘贴。</translation>
    </message>
    <message>
        <source>{order} has this comment already.</source>
        <translation>{order} 已有此留言。</translation>
    </message>
    <message>
        <source>The copied text names no order. Select its request first.</source>
        <translation>复制的文本中没有订单编号。请先选择对应的请求。</translation>
    </message>
    <message>
        <source>Add to {order}</source>
        <translation>添加到 {order}</translation>
    </message>
    <message>
        <source>The copied text names no order.</source>
        <translation>复制的文本中没有订单编号。</translation>
    </message>
    <message>
        <source>Which return is the comment for?</source>
        <translation>此留言属于哪笔退货？</translation>
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
        <translation>上一个 (←)</translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation>下一个 (→)</translation>
    </message>
    <message>
        <source>Take off the request</source>
        <translation>从请求中移除</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Save a copy to open it.</source>
        <translation>此文件无法在此处显示。请保存副本后打开。</translation>
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
        <translation>有问题的行</translation>
    </message>
    <message>
        <source>FBA returns</source>
        <translation>FBA 退货</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>数据分析</translation>
    </message>
    <message>
        <source>Problem rows</source>
        <comment>short</comment>
        <translation>问题行</translation>
    </message>
    <message>
        <source>FBA returns</source>
        <comment>short</comment>
        <translation>FBA 退货</translation>
    </message>
    <message>
        <source>Insights</source>
        <comment>short</comment>
        <translation>数据分析</translation>
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
        <translation>订单或列</translation>
    </message>
    <message>
        <source>What happens, or why not</source>
        <translation>将发生的更改或原因</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Show row</source>
        <translation>显示该行</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>These are added to read; nothing is to be decided</source>
        <translation>添加后仅供查看，无需作决定</translation>
    </message>
    <message>
        <source>These order item ids are kept for refund files</source>
        <translation>保存这些订单商品编号，供退款文件使用</translation>
    </message>
    <message>
        <source>An empty cell never blanks what is stored</source>
        <translation>空单元格绝不会清除已保存的内容</translation>
    </message>
    <message>
        <source>These rows are not imported; they wait under Rows with problems</source>
        <translation>这些行未导入，保留在“有问题的行”中</translation>
    </message>
    <message>
        <source>Your own decisions are never overwritten</source>
        <translation>您自己的决定不会被覆盖</translation>
    </message>
    <message>
        <source>These requests are added</source>
        <translation>将添加这些请求</translation>
    </message>
    <message>
        <source>These rows are stored like this already</source>
        <translation>这些行已按此保存</translation>
    </message>
    <message>
        <source>Of a line that comes again the last copy counts</source>
        <translation>重复出现的行以最后一次为准</translation>
    </message>
    <message>
        <source>Seller-fulfilled returns report</source>
        <translation>卖家自配送退货报告</translation>
    </message>
    <message>
        <source>Returns report (XML)</source>
        <translation>退货报告 (XML)</translation>
    </message>
    <message>
        <source>FBA customer returns</source>
        <translation>亚马逊物流（FBA）退货报告</translation>
    </message>
    <message>
        <source>Order report</source>
        <translation>订单报告</translation>
    </message>
    <message>
        <source>Returns report</source>
        <translation>退货报告</translation>
    </message>
    <message>
        <source>comes again further down</source>
        <translation>后面再次出现</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Order item {id}</source>
        <translation>订单商品 {id}</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>整行</translation>
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
        <translation>店铺</translation>
    </message>
    <message>
        <source>Store for {currency}</source>
        <translation>{currency} 的店铺</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Move them here</source>
        <translation>移到此店铺</translation>
    </message>
    <message>
        <source>These returns go to the chosen store with all that was decided about them</source>
        <translation>这些退货连同相关决定一起移到所选店铺</translation>
    </message>
    <message>
        <source>Several stores know orders of this file.</source>
        <translation>多个店铺都有此文件中的订单。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are of orders that this store knows.</source>
        <translation>
            <numerusform>%n 行属于此店铺已有的订单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders of this file are known in “{store}”.</source>
        <translation>“{store}”中有此文件的订单。</translation>
    </message>
    <message>
        <source>The file does not tell its store.</source>
        <translation>文件未说明属于哪个店铺。</translation>
    </message>
    <message>
        <source>The file does not tell its account, and no store knows its orders.</source>
        <translation>文件未说明属于哪个账户，也没有店铺有其中的订单。</translation>
    </message>
    <message>
        <source>As for the last file in this folder.</source>
        <translation>与此文件夹中上一个文件的店铺相同。</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>Answer within %n day(s)</source>
        <translation>
            <numerusform>请在 %n 天内答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refund due in %n day(s)</source>
        <translation>
            <numerusform>须在 %n 天内退款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in within %n day(s)</source>
        <translation>
            <numerusform>请在 %n 天内验货</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer the claim within %n day(s)</source>
        <translation>
            <numerusform>请在 %n 天内答复索赔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %n day(s) late</source>
        <translation>
            <numerusform>答复已逾期 %n 天</numerusform>
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
            <numerusform>验货已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claim %n day(s) overdue</source>
        <translation>
            <numerusform>索赔答复已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>另有 %n 处更改</numerusform>
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
            <numerusform>%n 小时</numerusform>
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
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ordered</source>
        <translation>
            <numerusform>订购 %n 件</numerusform>
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
        <translation>关闭 {count} 次</translation>
    </message>
    <message>
        <source>{count} × authorized</source>
        <translation>授权 {count} 次</translation>
    </message>
    <message>
        <source>refunded {amount}</source>
        <translation>已退款 {amount}</translation>
    </message>
    <message>
        <source>closed ({reason})</source>
        <translation>已关闭（{reason}）</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>已退款 {amount}</translation>
    </message>
    <message>
        <source>Closed: {reason}</source>
        <translation>已关闭：{reason}</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Refunded {amount}, buyer keeps the item</source>
        <translation>已退款 {amount}，买家保留商品</translation>
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
        <translation>此前 {count} 次</translation>
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
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设的名称</translation>
    </message>
    <message>
        <source>Name, for example Bookkeeping</source>
        <translation>名称，例如“记账”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Correct the cell in the file and import it again</source>
        <translation>请更正文件中的单元格后重新导入</translation>
    </message>
    <message>
        <source>Import the file as Amazon sent it, not as a spreadsheet saved it</source>
        <translation>请导入亚马逊提供的原始文件，而非电子表格另存的文件</translation>
    </message>
    <message>
        <source>The cell is empty, but every row needs it.</source>
        <translation>单元格为空，但每一行都必须填写。</translation>
    </message>
    <message>
        <source>empty cell</source>
        <translation>单元格为空</translation>
    </message>
    <message>
        <source>Look it up in Seller Central and fill in the cell</source>
        <translation>请在卖家平台查询后填写</translation>
    </message>
    <message>
        <source>An order id has 3, 7 and 7 digits, 17 in all; here are {digits}.</source>
        <translation>订单编号由 3、7、7 位数字组成，共 17 位；此处为 {digits} 位。</translation>
    </message>
    <message>
        <source>An order id has 3, 7 and 7 digits with hyphens between them.</source>
        <translation>订单编号由 3、7、7 位数字组成，中间以连字符分隔。</translation>
    </message>
    <message>
        <source>not an order id</source>
        <translation>不是订单编号</translation>
    </message>
    <message>
        <source>Look it up in Seller Central and correct the file</source>
        <translation>请在卖家平台查询后更正文件</translation>
    </message>
    <message>
        <source>A spreadsheet turned a long number into {value}; digits are lost.</source>
        <translation>电子表格将长数字变成了 {value}，部分数字已丢失。</translation>
    </message>
    <message>
        <source>number cut off by a spreadsheet</source>
        <translation>数字被电子表格截断</translation>
    </message>
    <message>
        <source>“{value}” is not a date.</source>
        <translation>“{value}”不是日期。</translation>
    </message>
    <message>
        <source>The cell does not hold a date.</source>
        <translation>单元格内容不是日期。</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>Write it like 21-Aug-2026 and import the file again</source>
        <translation>请写成 21-Aug-2026 的格式后重新导入</translation>
    </message>
    <message>
        <source>{a} or {b}? The cell can be read in two ways.</source>
        <translation>{a}还是{b}？该单元格有两种读法。</translation>
    </message>
    <message>
        <source>date, two readings</source>
        <translation>日期有两种读法</translation>
    </message>
    <message>
        <source>Choose the order of day and month for this file</source>
        <translation>请为此文件选择日和月的顺序</translation>
    </message>
    <message>
        <source>“{value}” is neither Y nor N.</source>
        <translation>“{value}”既不是 Y 也不是 N。</translation>
    </message>
    <message>
        <source>The cell is neither Y nor N.</source>
        <translation>单元格内容既不是 Y 也不是 N。</translation>
    </message>
    <message>
        <source>not yes or no</source>
        <translation>不是“是”或“否”</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>“{value}”不是整数。</translation>
    </message>
    <message>
        <source>The cell does not hold a whole number.</source>
        <translation>单元格内容不是整数。</translation>
    </message>
    <message>
        <source>not a quantity</source>
        <translation>不是数量</translation>
    </message>
    <message>
        <source>The quantity is {value}; at least 1 is expected.</source>
        <translation>数量为 {value}，应至少为 1。</translation>
    </message>
    <message>
        <source>quantity below 1</source>
        <translation>数量小于 1</translation>
    </message>
    <message>
        <source>“{value}” is not a currency; three letters such as USD are expected.</source>
        <translation>“{value}”不是币种代码，应为三个字母，例如 USD。</translation>
    </message>
    <message>
        <source>The cell is not a currency; three letters such as USD are expected.</source>
        <translation>单元格内容不是币种代码，应为三个字母，例如 USD。</translation>
    </message>
    <message>
        <source>not a currency</source>
        <translation>不是币种</translation>
    </message>
    <message>
        <source>The row has no currency, and nothing else in the file tells it.</source>
        <translation>该行没有币种，文件中也没有其他依据。</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>缺少币种</translation>
    </message>
    <message>
        <source>The row is in {currency}, but this return is in {expected}.</source>
        <translation>该行币种为 {currency}，但此退货的币种为 {expected}。</translation>
    </message>
    <message>
        <source>two currencies</source>
        <translation>两种币种</translation>
    </message>
    <message>
        <source>There is an amount, but the row has no currency.</source>
        <translation>有金额，但该行没有币种。</translation>
    </message>
    <message>
        <source>“{value}” is not an amount in {currency}.</source>
        <translation>“{value}”不是 {currency} 金额。</translation>
    </message>
    <message>
        <source>The cell holds text where an amount is expected.</source>
        <translation>此处应为金额，但单元格中是文字。</translation>
    </message>
    <message>
        <source>not an amount</source>
        <translation>不是金额</translation>
    </message>
    <message>
        <source>The amount {value} is below zero.</source>
        <translation>金额 {value} 小于零。</translation>
    </message>
    <message>
        <source>The amount is below zero.</source>
        <translation>金额小于零。</translation>
    </message>
    <message>
        <source>negative amount</source>
        <translation>金额为负</translation>
    </message>
    <message>
        <source>A cell has {length} characters; {limit} are read at most.</source>
        <translation>单元格有 {length} 个字符，最多读取 {limit} 个。</translation>
    </message>
    <message>
        <source>A cell of this row is too long.</source>
        <translation>该行有单元格过长。</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>Download the report again</source>
        <translation>请重新下载报告</translation>
    </message>
    <message>
        <source>The row has {cells} cells, but there are {columns} columns.</source>
        <translation>该行有 {cells} 个单元格，但只有 {columns} 列。</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>单元格多于列数</translation>
    </message>
    <message>
        <source>A cell holds a zero byte, which is not text.</source>
        <translation>单元格中含有零字节，不是文本。</translation>
    </message>
    <message>
        <source>damaged text</source>
        <translation>文本损坏</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>引号未闭合。</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>A formula of the spreadsheet failed here: {value}.</source>
        <translation>此处的表格公式出错：{value}。</translation>
    </message>
    <message>
        <source>failed formula</source>
        <translation>公式出错</translation>
    </message>
    <message>
        <source>The return tells one thing twice and differently.</source>
        <translation>该退货对同一内容给出了两个不同的值。</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>两个值</translation>
    </message>
    <message>
        <source>This RMA belongs to the order {order}.</source>
        <translation>此 RMA 属于订单 {order}。</translation>
    </message>
    <message>
        <source>two orders, one RMA</source>
        <translation>同一 RMA 对应两个订单</translation>
    </message>
    <message>
        <source>This return is known already, in the store “{store}”.</source>
        <translation>此退货已在店铺“{store}”中。</translation>
    </message>
    <message>
        <source>return of another store</source>
        <translation>其他店铺的退货</translation>
    </message>
    <message>
        <source>Import the file for that store, or move its returns to this one</source>
        <translation>请为该店铺导入此文件，或将其退货移到本店铺</translation>
    </message>
    <message>
        <source>This return has several items with the SKU {sku}; which one is meant?</source>
        <translation>此退货有多件 SKU 为 {sku} 的商品，无法确定是哪一件。</translation>
    </message>
    <message>
        <source>item not told</source>
        <translation>商品不明确</translation>
    </message>
    <message>
        <source>Import a report that has the column Order Item ID</source>
        <translation>请导入含有 Order Item ID 列的报告</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>Line and file</source>
        <translation>行和文件</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong, and the way out</source>
        <translation>问题及解决办法</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入日期</translation>
    </message>
    <message>
        <source>No rows with problems</source>
        <translation>没有有问题的行</translation>
    </message>
    <message>
        <source>Rows of a report that cannot be read wait here until they come in clean.</source>
        <translation>报告中无法读取的行会保留在这里，直到能正确导入。</translation>
    </message>
    <message>
        <source>Not imported; they wait here until you dismiss them or they come in clean</source>
        <translation>未导入；保留在这里，直到您移除或能正确导入</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>导出列表…</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n row(s)</source>
        <translation>
            <numerusform>移除 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes the selected rows off the list (Del)</source>
        <translation>从列表中移除所选行 (Del)</translation>
    </message>
</context>
<context>
    <name>Purge</name>
    <message>
        <source>Buyers&apos; comments</source>
        <translation>买家留言</translation>
    </message>
    <message>
        <source>Messages to buyers</source>
        <translation>发给买家的消息</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Typed reasons and remarks</source>
        <translation>填写的理由和说明</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>照片和文档</translation>
    </message>
    <message>
        <source>Comments of FBA returns</source>
        <translation>FBA 退货的买家留言</translation>
    </message>
    <message>
        <source>Journal entries that repeat them</source>
        <translation>重复这些文字的日志条目</translation>
    </message>
    <message>
        <source>An A-to-Z claim is open</source>
        <translation>有未结的 A-to-Z 索赔</translation>
    </message>
    <message>
        <source>Something is still to do</source>
        <translation>还有待办事项</translation>
    </message>
    <message>
        <source>A SAFE-T claim is open or still possible</source>
        <translation>有未结的或仍可提出的 SAFE-T 索赔</translation>
    </message>
    <message>
        <source>A deadline lies ahead</source>
        <translation>还有未到的期限</translation>
    </message>
    <message>
        <source>Snoozed, or with a reminder</source>
        <translation>已暂缓或设有提醒</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Remove buyers&apos; words</source>
        <translation>删除买家的文字</translation>
    </message>
    <message>
        <source>Amazon wants buyers&apos; data kept no longer than it is needed, 30 days after delivery. This removes what buyers wrote, your messages to them, your notes, the reasons and remarks that you typed, and the photos and documents that you attached.</source>
        <translation>亚马逊要求买家数据的保存时间不超过所需，即送达后 30 天。此操作会删除买家所写的内容、您发给买家的消息、您的备注、您填写的理由和说明，以及您附加的照片和文档。</translation>
    </message>
    <message>
        <source>days since the goods came back, or since the last that happened</source>
        <translation>天（自商品退回或最后一次动态起）</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Looking at the words: {per_cent} %</source>
        <translation>正在查看文字：{per_cent} %</translation>
    </message>
    <message>
        <source>Removing them: {per_cent} %</source>
        <translation>正在删除：{per_cent} %</translation>
    </message>
    <message>
        <source>Removed. Now the data file is written anew…</source>
        <translation>已删除。正在重新写入数据文件…</translation>
    </message>
    <message>
        <source>Removing them from the backups: {per_cent} %</source>
        <translation>正在从备份中删除：{per_cent} %</translation>
    </message>
    <message numerus="yes">
        <source>Goes, of %n request(s):</source>
        <translation>
            <numerusform>将删除（涉及 %n 个请求）：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays, because something is open about %n request(s):</source>
        <translation>
            <numerusform>将保留，因为 %n 个请求尚有未了事项：</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Nothing is that old. File and backups can be gone through again.</source>
        <translation>没有这么旧的内容。可以再次清理文件和备份。</translation>
    </message>
    <message>
        <source>Amounts, decisions, states, order numbers, tags and the journal stay, and Verify finds the data as sound as before. Backups lose the same words. Files that you exported or imported are yours: look after them yourself.</source>
        <translation>金额、决定、状态、订单号、标签和日志都会保留，验证时数据与之前一样完好。备份中的相同文字也会删除。您导出或导入的文件归您所有，请自行妥善处理。</translation>
    </message>
    <message>
        <source>Nothing brings the words back, and nothing that you did before can be undone any more. The data file is written anew, which takes seconds, or some minutes with a million requests.</source>
        <translation>文字无法恢复，此前所做的操作也都无法再撤销。数据文件会重新写入，需要几秒钟；若有一百万个请求则需几分钟。</translation>
    </message>
</context>
<context>
    <name>PurgeFlow</name>
    <message>
        <source>Wait until the import is done, then remove buyers&apos; words.</source>
        <translation>请等导入完成后再删除买家的文字。</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n request(s) were removed for good</source>
        <translation>
            <numerusform>已永久删除 %n 个请求的文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was removed.</source>
        <translation>已停止。没有删除任何内容。</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>Answer the buyer</source>
        <translation>答复买家</translation>
    </message>
    <message>
        <source>A-to-Z claim possible if unanswered</source>
        <translation>未答复则可能引发 A-to-Z 索赔</translation>
    </message>
    <message>
        <source>Answer the A-to-Z claim</source>
        <translation>答复 A-to-Z 索赔</translation>
    </message>
    <message>
        <source>Appeal against a decision</source>
        <translation>对裁定提出申诉</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>应退款</translation>
    </message>
    <message>
        <source>Claim granted if not refunded</source>
        <translation>未退款则索赔获准</translation>
    </message>
    <message>
        <source>EU right of withdrawal ends</source>
        <translation>欧盟撤回权到期</translation>
    </message>
    <message>
        <source>Return window ends</source>
        <translation>退货期限截止</translation>
    </message>
    <message>
        <source>Buyer ships the goods by</source>
        <translation>买家最迟寄回日期</translation>
    </message>
    <message>
        <source>SAFE-T claim possible until</source>
        <translation>SAFE-T 索赔截止日期</translation>
    </message>
    <message>
        <source>Closes itself if nothing happens</source>
        <translation>无操作则自动关闭</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>{days} after Amazon decided</source>
        <translation>亚马逊裁定后 {days}</translation>
    </message>
    <message>
        <source>at the earliest; counted from the order, not from its arrival</source>
        <translation>最早日期；自下单日而非送达日起算</translation>
    </message>
    <message>
        <source>at the earliest; delivery or refund is still missing</source>
        <translation>最早日期；尚缺送达或退款信息</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
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
        <translation>商品有缺陷或无法使用</translation>
    </message>
    <message>
        <source>Bad item</source>
        <translation>商品有问题</translation>
    </message>
    <message>
        <source>Quality is not good enough</source>
        <translation>质量不符合要求</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>与描述不符</translation>
    </message>
    <message>
        <source>Wrong item was sent</source>
        <translation>发错商品</translation>
    </message>
    <message>
        <source>Parts are missing</source>
        <translation>缺少配件</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation>收到时已损坏</translation>
    </message>
    <message>
        <source>Arrived too late</source>
        <translation>送达太迟</translation>
    </message>
    <message>
        <source>Extra item was sent</source>
        <translation>多发商品</translation>
    </message>
    <message>
        <source>Damaged by the carrier</source>
        <translation>运输途中损坏</translation>
    </message>
    <message>
        <source>Never arrived</source>
        <translation>未收到商品</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation>无法送达</translation>
    </message>
    <message>
        <source>Delivery was refused</source>
        <translation>拒绝签收</translation>
    </message>
    <message>
        <source>Address was incomplete</source>
        <translation>地址不完整</translation>
    </message>
    <message>
        <source>Delivery attempts failed</source>
        <translation>多次派送失败</translation>
    </message>
    <message>
        <source>Carrier sorted it wrong</source>
        <translation>承运人分拣错误</translation>
    </message>
    <message>
        <source>Bought by mistake</source>
        <translation>误购</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>Found a better price</source>
        <translation>找到更低价</translation>
    </message>
    <message>
        <source>Too hard to install</source>
        <translation>安装太困难</translation>
    </message>
    <message>
        <source>Not compatible</source>
        <translation>不兼容</translation>
    </message>
    <message>
        <source>Purchase was not authorized</source>
        <translation>未经授权的购买</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>尺码偏小</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>尺码偏大</translation>
    </message>
    <message>
        <source>Did not like the style</source>
        <translation>不喜欢款式</translation>
    </message>
    <message>
        <source>Does not fit well</source>
        <translation>不合身</translation>
    </message>
    <message>
        <source>Did not like the colour</source>
        <translation>不喜欢颜色</translation>
    </message>
    <message>
        <source>Did not like the fabric</source>
        <translation>不喜欢面料</translation>
    </message>
    <message>
        <source>Looks like a different product</source>
        <translation>像是另一种商品</translation>
    </message>
    <message>
        <source>Not as pictured</source>
        <translation>与图片不符</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Return reason</source>
        <translation>退货原因</translation>
    </message>
    <message>
        <source>Not in the report</source>
        <translation>报告中未提供</translation>
    </message>
    <message>
        <source>Return reason: {reason}</source>
        <translation>退货原因：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个原因</numerusform>
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
        <translation>商品有缺陷</translation>
    </message>
    <message>
        <source>Poor quality</source>
        <translation>质量差</translation>
    </message>
    <message>
        <source>Wrong item sent</source>
        <translation>发错商品</translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation>缺少配件</translation>
    </message>
    <message>
        <source>Carrier damage</source>
        <translation>运输损坏</translation>
    </message>
    <message>
        <source>Undeliverable</source>
        <translation>无法送达</translation>
    </message>
    <message>
        <source>Delivery refused</source>
        <translation>拒绝签收</translation>
    </message>
    <message>
        <source>Address incomplete</source>
        <translation>地址不完整</translation>
    </message>
    <message>
        <source>Delivery failed</source>
        <translation>派送失败</translation>
    </message>
    <message>
        <source>Sorted wrong</source>
        <translation>分拣错误</translation>
    </message>
    <message>
        <source>Better price</source>
        <translation>找到更低价</translation>
    </message>
    <message>
        <source>Hard to install</source>
        <translation>安装困难</translation>
    </message>
    <message>
        <source>Unauthorized order</source>
        <translation>未授权的购买</translation>
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
        <translation>颜色</translation>
    </message>
    <message>
        <source>Fabric</source>
        <translation>面料</translation>
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
        <translation>重新入库费</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount, {currency}</source>
        <translation>金额（{currency}）</translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message>
        <source>Goods checked in</source>
        <translation>已验货的商品</translation>
    </message>
    <message>
        <source>Goods the buyer keeps</source>
        <translation>买家保留的商品</translation>
    </message>
    <message>
        <source>Refund for</source>
        <translation>退款对象</translation>
    </message>
    <message>
        <source>Refund {amount}, buyer keeps item</source>
        <translation>退款 {amount}，买家保留商品</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>退款 {amount}</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Restocking fee</source>
        <translation>重新入库费</translation>
    </message>
    <message>
        <source>Over all returns of this order, in {currency}</source>
        <translation>此订单的所有退货合计，单位：{currency}</translation>
    </message>
    <message>
        <source>This order</source>
        <translation>此订单</translation>
    </message>
    <message>
        <source>Reason for Amazon</source>
        <translation>亚马逊退款原因</translation>
    </message>
    <message>
        <source>Why without goods</source>
        <translation>不退货理由</translation>
    </message>
    <message>
        <source>You can undo it until it stands in an export.</source>
        <translation>导出之前可以撤销。</translation>
    </message>
    <message>
        <source>Refund without goods</source>
        <translation>不退货退款</translation>
    </message>
    <message>
        <source>Issue refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Releases the money to the buyer.</source>
        <translation>将款项退给买家。</translation>
    </message>
    <message numerus="yes">
        <source>%n announced</source>
        <translation>
            <numerusform>应退回 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{checked} of {announced} checked in</source>
        <translation>已验货 {checked}/{announced} 件</translation>
    </message>
    <message>
        <source>{goods}, {checked} of {announced}.</source>
        <translation>{goods}，{checked}/{announced} 件。</translation>
    </message>
    <message>
        <source>Refund without goods: the buyer keeps the item.</source>
        <translation>不退货退款：买家保留商品。</translation>
    </message>
    <message>
        <source>The goods become “not expected” and {amount} counts as exposure.</source>
        <translation>货物将变为“无需退回”，{amount}计入风险金额。</translation>
    </message>
</context>
<context>
    <name>RefundLine</name>
    <message>
        <source>Quantity of {sku}</source>
        <translation>{sku} 的数量</translation>
    </message>
    <message>
        <source>Amount for {sku}</source>
        <translation>{sku} 的金额</translation>
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
        <translation>自定</translation>
    </message>
    <message>
        <source>Share of the price</source>
        <translation>价格比例</translation>
    </message>
    <message>
        <source>Restocking fee for {sku}</source>
        <translation>{sku} 的重新入库费</translation>
    </message>
    <message>
        <source>amount or %</source>
        <translation>金额或 %</translation>
    </message>
    <message>
        <source>Take {percent} %</source>
        <translation>收取 {percent} %</translation>
    </message>
    <message>
        <source>This is no amount; write it like {example}.</source>
        <translation>这不是金额，请按 {example} 的格式填写。</translation>
    </message>
    <message>
        <source>The restocking fee must be an amount up to the price, or up to 100 %.</source>
        <translation>重新入库费须为不超过价格的金额，或不超过 100 %。</translation>
    </message>
    <message>
        <source>Up to {percent} % is usual here.</source>
        <translation>此类情况通常最多收取 {percent} %。</translation>
    </message>
</context>
<context>
    <name>RefundReason</name>
    <message>
        <source>Customer return</source>
        <translation>买家退货</translation>
    </message>
    <message>
        <source>General adjustment</source>
        <translation>一般调整</translation>
    </message>
    <message>
        <source>Could not ship</source>
        <translation>无法发货</translation>
    </message>
    <message>
        <source>Different item</source>
        <translation>商品不符</translation>
    </message>
    <message>
        <source>No inventory</source>
        <translation>无库存</translation>
    </message>
</context>
<context>
    <name>ReminderFlow</name>
    <message>
        <source>Open Returns Desktop</source>
        <translation>打开 Returns Desktop</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>无期限</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due today</source>
        <translation>
            <numerusform>%n 个请求今天到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Next deadline: {day}</source>
        <translation>下一个期限：{day}</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) overdue</source>
        <translation>
            <numerusform>%n 个请求已逾期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestFlow</name>
    <message>
        <source>Refunds are decided for one request at a time.</source>
        <translation>退款须逐个请求决定。</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>剪贴板中没有文本。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Choose the marketplace of this store in the settings first.</source>
        <translation>请先在设置中选择此店铺的站点。</translation>
    </message>
</context>
<context>
    <name>RequestHeader</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{product} and %n more</source>
        <translation>
            <numerusform>{product} 等另外 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{returned} of {ordered}</source>
        <translation>{returned}/{ordered} 件</translation>
    </message>
    <message>
        <source>First of them: {product}</source>
        <translation>第一个：{product}</translation>
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
        <translation>原因与留言</translation>
    </message>
    <message>
        <source>Product and order</source>
        <translation>商品与订单</translation>
    </message>
    <message>
        <source>Status and goods</source>
        <translation>状态与货物</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>held for {seconds} s</source>
        <translation>暂存 {seconds} 秒</translation>
    </message>
    <message>
        <source>Comment not captured</source>
        <translation>尚未录入买家留言</translation>
    </message>
    <message>
        <source>Comment removed for its age</source>
        <translation>留言已过期并删除</translation>
    </message>
    <message>
        <source>Buyer left no comment</source>
        <translation>买家未留言</translation>
    </message>
    <message>
        <source> +{count}</source>
        <translation> +{count}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Return requests</source>
        <translation>退货请求</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Show what happened to this request</source>
        <translation>查看此请求的经过</translation>
    </message>
    <message>
        <source>Buyer comment</source>
        <translation>买家留言</translation>
    </message>
    <message>
        <source>Items of this request</source>
        <translation>此请求的商品</translation>
    </message>
    <message>
        <source>Why this is suggested</source>
        <translation>为何这样建议</translation>
    </message>
    <message>
        <source>Decisions for the same SKU and reason</source>
        <translation>相同 SKU 和原因的决定</translation>
    </message>
    <message>
        <source>Dates of this request</source>
        <translation>此请求的日期</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>What is there now is backed up first</source>
        <translation>会先备份现有数据</translation>
    </message>
    <message>
        <source>The damaged file is kept</source>
        <translation>损坏的文件会保留</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Backup of {moment}</source>
        <translation>{moment} 的备份</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>正在复制并检查…</translation>
    </message>
    <message>
        <source>{size}</source>
        <translation>{size}</translation>
    </message>
    <message>
        <source>{size} · made before a restore</source>
        <translation>{size} · 恢复前创建</translation>
    </message>
    <message>
        <source>{size} · made before an upgrade</source>
        <translation>{size} · 升级前创建</translation>
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
        <translation>导入或导出完成后才能恢复备份</translation>
    </message>
</context>
<context>
    <name>RowFault</name>
    <message>
        <source>The order item id is not known: import the order report for {order}, ordered on {ordered_on}.</source>
        <translation>不知道订单商品编号：请导入订单 {order}（下单日期 {ordered_on}）的订单报告。</translation>
    </message>
    <message>
        <source>The order item id is not known: import the order report for {order}.</source>
        <translation>不知道订单商品编号：请导入订单 {order} 的订单报告。</translation>
    </message>
    <message>
        <source>The order has several items with the SKU {sku}: which is meant?</source>
        <translation>该订单有多个 SKU 为 {sku} 的商品：指的是哪一个？</translation>
    </message>
    <message>
        <source>Refund it in Seller Central.</source>
        <translation>请在卖家平台退款。</translation>
    </message>
    <message>
        <source>It stands in an earlier Adjustments file.</source>
        <translation>已在之前的 Adjustments 文件中。</translation>
    </message>
    <message>
        <source>Say why it has to go out again.</source>
        <translation>请说明为何需要再次发出。</translation>
    </message>
    <message>
        <source>It is done on Amazon already, or was cancelled.</source>
        <translation>已在亚马逊上完成，或已取消。</translation>
    </message>
    <message>
        <source>A report contradicts it. Answer the conflict first.</source>
        <translation>有报告与其矛盾。请先答复该冲突。</translation>
    </message>
    <message>
        <source>The order number is not of Amazon&apos;s form 123-1234567-1234567.</source>
        <translation>订单编号不符合亚马逊的格式 123-1234567-1234567。</translation>
    </message>
    <message>
        <source>It is more than is left to refund of this order item: {left_minor}.</source>
        <translation>超过该订单商品剩余可退的金额：{left_minor}。</translation>
    </message>
    <message>
        <source>Look at what was refunded already.</source>
        <translation>请查看已经退了多少。</translation>
    </message>
    <message>
        <source>The buyer would get nothing back.</source>
        <translation>买家拿不到任何退款。</translation>
    </message>
    <message>
        <source>{currency} has more decimals than the file can hold.</source>
        <translation>{currency} 的小数位数超出文件所能容纳的位数。</translation>
    </message>
    <message>
        <source>Another item of the same refund cannot go into the file.</source>
        <translation>同一笔退款中的另一件商品无法写入文件。</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Answer a request</source>
        <translation>答复请求</translation>
    </message>
    <message>
        <source>Unanswered: claim possible</source>
        <translation>未答复：买家可提出索赔</translation>
    </message>
    <message>
        <source>Answer an A-to-Z claim</source>
        <translation>答复 A-to-Z 索赔</translation>
    </message>
    <message>
        <source>Appeal against a decision</source>
        <translation>对裁定提出申诉</translation>
    </message>
    <message>
        <source>Refund after receipt</source>
        <translation>收货后退款</translation>
    </message>
    <message>
        <source>Not refunded: claim granted</source>
        <translation>未退款：索赔获准</translation>
    </message>
    <message>
        <source>Return window</source>
        <translation>退货期限</translation>
    </message>
    <message>
        <source>Then time to ship</source>
        <translation>之后的寄回时间</translation>
    </message>
    <message>
        <source>EU right of withdrawal</source>
        <translation>欧盟撤回权</translation>
    </message>
    <message>
        <source>SAFE-T claim</source>
        <translation>SAFE-T 索赔</translation>
    </message>
    <message>
        <source>Closes without action</source>
        <translation>未处理则自动关闭</translation>
    </message>
    <message>
        <source>Closes without update</source>
        <translation>无更新则自动关闭</translation>
    </message>
    <message>
        <source>Cancel a refund by hand</source>
        <translation>手动取消退款</translation>
    </message>
    <message>
        <source>Ask if not done on Amazon</source>
        <translation>未在亚马逊上完成则询问</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Amazon: {length}</source>
        <translation>亚马逊：{length}</translation>
    </message>
    <message>
        <source>Amazon: {length}, since {day}</source>
        <translation>亚马逊：{length}，自 {day} 起</translation>
    </message>
    <message>
        <source>Preset: {length}</source>
        <translation>预设：{length}</translation>
    </message>
    <message>
        <source>Completed or closed</source>
        <translation>已完成或已关闭</translation>
    </message>
    <message>
        <source>Nothing is left to decide for a request that is completed or closed.</source>
        <translation>已完成或已关闭的请求无需再作决定。</translation>
    </message>
    <message>
        <source>Hold for an A-to-Z claim</source>
        <translation>有 A-to-Z 索赔时暂缓</translation>
    </message>
    <message>
        <source>A claim is open and the buyer has not heard from you: answer it.</source>
        <translation>有未结的索赔，且买家尚未收到您的回复：请答复索赔。</translation>
    </message>
    <message>
        <source>Check in what was delivered</source>
        <translation>已送达的货物先验货</translation>
    </message>
    <message>
        <source>Goods that the carrier delivered are counted before money moves.</source>
        <translation>承运人已送达的货物，先清点，再处理退款。</translation>
    </message>
    <message>
        <source>Refund decided for what came back</source>
        <translation>退回的货物已决定退款</translation>
    </message>
    <message>
        <source>What was checked in is paid for; only Amazon&apos;s word is missing.</source>
        <translation>已验货的部分已决定退款，只待亚马逊确认。</translation>
    </message>
    <message>
        <source>Refund less a fee</source>
        <translation>扣除费用后退款</translation>
    </message>
    <message>
        <source>Goods that came back worse than they went, and neither you nor the carrier is to blame.</source>
        <translation>货物退回时的状况比发出时差，且不是您或承运人的责任。</translation>
    </message>
    <message>
        <source>Refund when checked in</source>
        <translation>验货后退款</translation>
    </message>
    <message>
        <source>Goods that are back and checked are paid back in full.</source>
        <translation>货物已退回并验货，全额退款。</translation>
    </message>
    <message>
        <source>Hold while a claim is open</source>
        <translation>索赔未结时暂缓</translation>
    </message>
    <message>
        <source>Until Amazon has decided the claim, nothing else is suggested.</source>
        <translation>在亚马逊对索赔作出裁定之前，不提出其他建议。</translation>
    </message>
    <message>
        <source>Hold for an unauthorized purchase</source>
        <translation>未经授权的购买时暂缓</translation>
    </message>
    <message>
        <source>The reason can be a sign of fraud: a person looks at it.</source>
        <translation>此原因可能涉及欺诈：须人工查看。</translation>
    </message>
    <message>
        <source>Contact first about a defect</source>
        <translation>有缺陷时先联系买家</translation>
    </message>
    <message>
        <source>Before you decide on a new request for a fault of yours, ask the buyer.</source>
        <translation>对属于您责任的新请求，先询问买家，再作决定。</translation>
    </message>
    <message>
        <source>Contact first</source>
        <translation>先联系买家</translation>
    </message>
    <message>
        <source>Before you decide on a new request, talk to the buyer.</source>
        <translation>对新请求，先与买家沟通，再作决定。</translation>
    </message>
    <message>
        <source>Wait for the buyer&apos;s answer</source>
        <translation>等待买家答复</translation>
    </message>
    <message>
        <source>You have written, and the day of your reminder has not come.</source>
        <translation>您已联系买家，提醒日尚未到。</translation>
    </message>
    <message>
        <source>Hold for a high value</source>
        <translation>金额高时暂缓</translation>
    </message>
    <message>
        <source>A new request for more than the limit: a person looks at it.</source>
        <translation>金额超过限额的新请求：须人工查看。</translation>
    </message>
    <message>
        <source>Close outside the policy</source>
        <translation>不符合政策则关闭</translation>
    </message>
    <message>
        <source>A new request that Amazon reports as outside its policy may be refused.</source>
        <translation>亚马逊报告为不符合政策的新请求，可以拒绝。</translation>
    </message>
    <message>
        <source>Close a late request</source>
        <translation>关闭过晚提交的请求</translation>
    </message>
    <message>
        <source>The report does not tell the policy, and the order is older than the limit allows.</source>
        <translation>报告未说明是否符合政策，且下单时间已超过限定天数。</translation>
    </message>
    <message>
        <source>Let the buyer keep cheap items</source>
        <translation>低价商品让买家保留</translation>
    </message>
    <message>
        <source>The buyer paid less than what a return costs you.</source>
        <translation>买家支付的金额低于您的退货成本。</translation>
    </message>
    <message>
        <source>Authorize a defect inside the policy</source>
        <translation>符合政策的缺陷退货予以授权</translation>
    </message>
    <message>
        <source>Inside the policy, and you or the carrier is to blame.</source>
        <translation>符合政策，且属于您或承运人的责任。</translation>
    </message>
    <message>
        <source>Authorize inside the policy</source>
        <translation>符合政策则授权</translation>
    </message>
    <message>
        <source>A new request that is not outside the policy is to be taken back.</source>
        <translation>新请求只要未被报告为不符合政策，就应接受退货。</translation>
    </message>
    <message>
        <source>Hold for a lost parcel</source>
        <translation>包裹丢失时暂缓</translation>
    </message>
    <message>
        <source>Whether a lost parcel is paid back is for a person to decide.</source>
        <translation>包裹丢失是否退款，须由人工决定。</translation>
    </message>
    <message>
        <source>Refund under way</source>
        <translation>退款处理中</translation>
    </message>
    <message>
        <source>A refund is decided or reported; a second one would be too many.</source>
        <translation>已决定退款或报告显示已退款；再退一次就多退了。</translation>
    </message>
    <message>
        <source>Close what was never sent back</source>
        <translation>关闭买家一直未寄回的请求</translation>
    </message>
    <message>
        <source>Authorized, still awaited, and older than the limit allows.</source>
        <translation>已授权，仍在等待退回，且已超过限定天数。</translation>
    </message>
    <message>
        <source>Wait for the goods</source>
        <translation>等待货物退回</translation>
    </message>
    <message>
        <source>Authorized, and the goods are not back yet.</source>
        <translation>已授权，货物尚未退回。</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>无规则</translation>
    </message>
    <message>
        <source>No rule that is switched on fits this request.</source>
        <translation>没有已启用的规则适用于此请求。</translation>
    </message>
</context>
<context>
    <name>RuleLimit</name>
    <message>
        <source>High value is above</source>
        <translation>高金额指高于</translation>
    </message>
    <message>
        <source>A return costs</source>
        <translation>一次退货的成本</translation>
    </message>
    <message>
        <source>Latest after the order</source>
        <translation>下单后最长</translation>
    </message>
    <message>
        <source>Latest after the request</source>
        <translation>请求后最长</translation>
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
            <numerusform>最近 {days} 天内决定了 %n 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left out, as their facts were not kept when you decided</source>
        <translation>
            <numerusform>%n 个请求未计入，因为您作出决定时未保存其相关信息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested Authorize on %n request(s); you authorized {done} of them.</source>
        <translation>
            <numerusform>本会建议授权 %n 个请求，您授权了其中 {done} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested Close on %n request(s); you closed {done} of them.</source>
        <translation>
            <numerusform>本会建议关闭 %n 个请求，您关闭了其中 {done} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested a refund on %n request(s); you refunded {done} of them.</source>
        <translation>
            <numerusform>本会建议对 %n 个请求退款，您对其中 {done} 个退了款。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested to contact the buyer on %n request(s); you did on {done}.</source>
        <translation>
            <numerusform>本会建议就 %n 个请求联系买家，您联系了其中 {done} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested to let the buyer keep it on %n request(s); you did on {done}.</source>
        <translation>
            <numerusform>本会建议让 %n 个请求的买家保留商品，您对其中 {done} 个这样做了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested to check the goods in on %n request(s).</source>
        <translation>
            <numerusform>本会建议对 %n 个请求验货。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have held %n request(s) for a person.</source>
        <translation>
            <numerusform>本会暂缓 %n 个请求，交由人工处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested to wait on %n request(s).</source>
        <translation>
            <numerusform>本会建议 %n 个请求继续等待。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have found nothing to decide on %n request(s).</source>
        <translation>
            <numerusform>本会判定 %n 个请求无需决定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>This is no amount; write it like {example}.</source>
        <translation>这不是金额，请按 {example} 的格式填写。</translation>
    </message>
    <message>
        <source>the value limit of the store, see Settings</source>
        <translation>店铺的金额限额，见“设置”</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>SalvagePreview</name>
    <message>
        <source>Everything could be read.</source>
        <translation>全部内容均可读取。</translation>
    </message>
    <message>
        <source>Decisions, amounts or messages may be missing.</source>
        <translation>可能缺少决定、金额或消息。</translation>
    </message>
    <message>
        <source>Import the newest reports, and look in Seller Central before you refund anything.</source>
        <translation>请导入最新报告，并在退款之前查看 Seller Central。</translation>
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
        <translation>退货请求</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>日志条目</translation>
    </message>
    <message>
        <source>Rows of everything else</source>
        <translation>其余各项的行数</translation>
    </message>
</context>
<context>
    <name>SavedFlow</name>
    <message>
        <source>View “{name}” deleted; its requests are still there</source>
        <translation>视图“{name}”已删除；其中的请求仍然保留</translation>
    </message>
    <message>
        <source>View “{name}” saved</source>
        <translation>视图“{name}”已保存</translation>
    </message>
    <message>
        <source>View “{name}” changed</source>
        <translation>视图“{name}”已更改</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scan goods</source>
        <translation>扫描验货</translation>
    </message>
    <message>
        <source>Scan or type an RMA, tracking number or order id</source>
        <translation>扫描或输入 RMA、追踪编号或订单编号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Undo the last one</source>
        <translation>撤销上一个</translation>
    </message>
    <message>
        <source>Book (Enter)</source>
        <translation>登记 (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>All announced goods are checked in already.</source>
        <translation>应退回的货物已全部验货。</translation>
    </message>
    <message>
        <source>Enter books it.</source>
        <translation>按 Enter 即可登记。</translation>
    </message>
    <message numerus="yes">
        <source>%n returns have this code. Which one is it?</source>
        <translation>
            <numerusform>有 %n 笔退货使用此编号。是哪一笔？</numerusform>
        </translation>
    </message>
    <message>
        <source>No return has the code {code}.</source>
        <translation>没有编号为 {code} 的退货。</translation>
    </message>
    <message>
        <source>Import the report that holds it, or search by hand.</source>
        <translation>请导入包含该退货的报告，或手动搜索。</translation>
    </message>
    <message>
        <source>{order} checked in</source>
        <translation>{order} 已验货</translation>
    </message>
    <message>
        <source>{order} was not booked.</source>
        <translation>{order} 未登记。</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>准备就绪。</translation>
    </message>
    <message>
        <source>Scan the label of a parcel or its slip.</source>
        <translation>请扫描包裹上的标签或其中的退货单。</translation>
    </message>
    <message>
        <source>Scan something first</source>
        <translation>请先扫描</translation>
    </message>
    <message>
        <source>Nothing is counted</source>
        <translation>尚未清点</translation>
    </message>
</context>
<context>
    <name>ScanFlow</name>
    <message>
        <source>Checked in {order}</source>
        <translation>已验货：{order}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>“{typed}” is not a filter; use {example}</source>
        <translation>“{typed}”不是筛选条件；请使用 {example}</translation>
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
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search orders, products, comments</source>
        <translation>搜索订单、商品、买家留言</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Go to the order id on the clipboard: {key}</source>
        <translation>转到剪贴板中的订单编号：{key}</translation>
    </message>
</context>
<context>
    <name>SearchKey</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Return reason</source>
        <translation>退货原因</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Day of the request</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>Overdue, snoozed, noted …</source>
        <translation>已逾期、稍后处理、有备注 …</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>订单编号</translation>
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
        <translation>追踪编号</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>站点</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Filters: {filters} … (↓ for all) · “phrase” · -not</source>
        <translation>筛选条件：{filters} …（↓ 查看全部）· “短语” · -排除</translation>
    </message>
</context>
<context>
    <name>SearchTyped</name>
    <message>
        <source>state</source>
        <translation>状态</translation>
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
        <translation>申请日</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>tracking</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>store</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>站点</translation>
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
        <translation>稍后处理</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>With a tag</source>
        <translation>有标签</translation>
    </message>
    <message>
        <source>Refund decided or paid</source>
        <translation>已决定或已退款</translation>
    </message>
    <message>
        <source>Money out for goods not checked in</source>
        <translation>未验货的退款</translation>
    </message>
    <message>
        <source>Just decided, still held</source>
        <translation>刚决定仍暂存</translation>
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
        <translation>无期限</translation>
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
        <translation>超过50（店铺货币）</translation>
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
            <numerusform>已选择 %Ln 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {whole} in this view</source>
        <translation>此视图共 {whole} 个，已选 {count} 个</translation>
    </message>
    <message numerus="yes">
        <source>%n currencies</source>
        <translation>
            <numerusform>%n 种货币</numerusform>
        </translation>
    </message>
    <message>
        <source>{view} · {currencies}</source>
        <translation>{view} · {currencies}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Paid by the buyers</source>
        <translation>买家支付金额</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可执行的操作</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>逐个处理</translation>
    </message>
    <message>
        <source>Open each request: amounts differ</source>
        <translation>金额各不相同，请逐个打开</translation>
    </message>
    <message>
        <source>One message to each, from a template</source>
        <translation>按模板向每位买家发送一条消息</translation>
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
        <translation>可一次全部撤销。失败的请求会保持选中。</translation>
    </message>
    <message>
        <source>What can be done is counted for the first {count}.</source>
        <translation>可执行的操作仅统计前 {count} 个。</translation>
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
        <translation>第 {line} 行，{column}：{sentence}</translation>
    </message>
    <message>
        <source>line {line}: {sentence}</source>
        <translation>第 {line} 行：{sentence}</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>Session</source>
        <translation>逐条处理</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>结束逐条处理</translation>
    </message>
    <message>
        <source>Session: {done} of {whole} done</source>
        <translation>逐条处理：已完成 {done}/{whole}</translation>
    </message>
    <message>
        <source>Next: {due}</source>
        <translation>接下来：{due}</translation>
    </message>
</context>
<context>
    <name>SessionEndDialog</name>
    <message>
        <source>Session</source>
        <translation>逐条处理</translation>
    </message>
    <message>
        <source>Export decisions…</source>
        <translation>导出决定…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everything is exported</source>
        <translation>已全部导出</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>The session is running; “End session” over the list ends it.</source>
        <translation>逐条处理正在进行；点击列表上方的“结束逐条处理”即可结束。</translation>
    </message>
    <message>
        <source>Nothing is to decide in this list.</source>
        <translation>此列表中没有需要决定的请求。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) decided</source>
        <translation>
            <numerusform>已决定 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Refunds decided</source>
        <translation>已决定退款</translation>
    </message>
    <message>
        <source>Messages to buyers</source>
        <translation>给买家的消息</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>仍未处理</translation>
    </message>
</context>
<context>
    <name>SessionStartDialog</name>
    <message>
        <source>Session</source>
        <translation>逐条处理</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to decide</source>
        <translation>
            <numerusform>%n 个请求待决定</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: {due}</source>
        <translation>最先到期：{due}</translation>
    </message>
    <message>
        <source>You go through them one after the other; each decision leads to the next request.</source>
        <translation>逐条处理请求：每作出一个决定，就转到下一条请求。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>After a decision</source>
        <translation>决定之后</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Undo takes a decision back</source>
        <translation>撤销可收回决定</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>设置分类</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Go to the next request</source>
        <translation>转到下一个请求</translation>
    </message>
    <message>
        <source>Go to the previous request</source>
        <translation>转到上一个请求</translation>
    </message>
    <message>
        <source>Stay at the request</source>
        <translation>停留在当前请求</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>After an action</source>
        <translation>操作之后</translation>
    </message>
    <message>
        <source>Show deadlines in the tray, and tell me what is due today</source>
        <translation>在系统托盘中显示期限，并提醒我今天到期的事项</translation>
    </message>
    <message>
        <source>Once a day, while the program is open. A notification holds numbers only, no order and no words.</source>
        <translation>每天一次，仅在程序打开时。通知中只有数字，没有订单，也没有文字内容。</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is no place where it could be shown.</source>
        <translation>此桌面没有系统托盘，因此无处显示。</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Encrypt, or change that…</source>
        <translation>加密或更改加密…</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Requests, decisions, comments and messages are kept in this folder and nowhere else. The program sends nothing to Amazon or to anyone else; only files that you export leave it.</source>
        <translation>请求、决定、留言和消息仅保存在此文件夹中。程序不会向亚马逊或任何其他人发送任何内容；只有您导出的文件会离开本机。</translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>Folder to watch for reports</source>
        <translation>要监视报告的文件夹</translation>
    </message>
</context>
<context>
    <name>SettleCard</name>
    <message numerus="yes">
        <source>%n thing(s) to settle before copying</source>
        <translation>
            <numerusform>复制前有 %n 处需要处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) Amazon does not allow in messages</source>
        <translation>
            <numerusform>有 %n 处内容是亚马逊消息中不允许的</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be copied all the same; Amazon decides what it sends.</source>
        <translation>仍可复制；亚马逊会决定是否发送。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Letters and digits are text while a field has the focus.</source>
        <translation>焦点位于输入框时，字母和数字用于输入文字。</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>The chosen request</source>
        <translation>当前请求</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>授权退货</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭请求</translation>
    </message>
    <message>
        <source>Issue refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Contact buyer</source>
        <translation>联系买家</translation>
    </message>
    <message>
        <source>Check in goods</source>
        <translation>验货</translation>
    </message>
    <message>
        <source>To do on Amazon</source>
        <translation>亚马逊待办</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后处理</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>提醒我</translation>
    </message>
    <message>
        <source>Copy the order id</source>
        <translation>复制订单编号</translation>
    </message>
    <message>
        <source>Copy message, comment or tracking id</source>
        <translation>复制消息、留言或追踪编号</translation>
    </message>
    <message>
        <source>Copy the return address</source>
        <translation>复制退货地址</translation>
    </message>
    <message>
        <source>Open the order in the browser</source>
        <translation>在浏览器中打开订单</translation>
    </message>
    <message>
        <source>Done on Amazon</source>
        <translation>已在亚马逊上完成</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一个字段</translation>
    </message>
    <message>
        <source>Do it; one-way actions only get the focus</source>
        <translation>执行；不可逆的操作只获得焦点</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>不作任何更改</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>下一个请求</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>上一个请求</translation>
    </message>
    <message>
        <source>Select or not</source>
        <translation>选择或取消选择</translation>
    </message>
    <message>
        <source>Session: go through the list</source>
        <translation>逐条处理列表</translation>
    </message>
    <message>
        <source>Go to the copied order, add its words</source>
        <translation>转到所复制的订单，添加其中的留言</translation>
    </message>
    <message>
        <source>Back: leave search, selection or request</source>
        <translation>返回：退出搜索、选择或请求</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
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
        <translation>视图</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>Fulfilled by Amazon</source>
        <translation>亚马逊物流</translation>
    </message>
</context>
<context>
    <name>SlipPaper</name>
    <message>
        <source>Return slip</source>
        <translation>退货单</translation>
    </message>
    <message>
        <source>Put this slip into the parcel, so that the return is found at once.</source>
        <translation>请将此退货单放入包裹，以便立即找到对应的退货。</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>寄往</translation>
    </message>
    <message>
        <source>Content of the parcel</source>
        <translation>包裹内容</translation>
    </message>
    <message>
        <source>Check-in sheet</source>
        <translation>验货单</translation>
    </message>
    <message>
        <source>Scan a code to open the return in Returns Desktop.</source>
        <translation>扫描条形码即可在 Returns Desktop 中打开该退货。</translation>
    </message>
    <message>
        <source>RMA</source>
        <translation>RMA</translation>
    </message>
    <message>
        <source>Product and order</source>
        <translation>商品与订单</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应退回</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已清点</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Authorization required</source>
        <translation>待授权</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Closed by seller</source>
        <translation>卖家已关闭</translation>
    </message>
    <message>
        <source>Closed by buyer</source>
        <translation>买家已关闭</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>Money decided or paid for goods that were not checked in</source>
        <translation>货物未验收而已决定或已支付的金额</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>风险金额</translation>
    </message>
</context>
<context>
    <name>StatusShort</name>
    <message>
        <source>Auth. required</source>
        <translation>待授权</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Closed by seller</source>
        <translation>卖家已关闭</translation>
    </message>
    <message>
        <source>Closed by buyer</source>
        <translation>买家已关闭</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Authorize {order}</source>
        <translation>授权退货 {order}</translation>
    </message>
    <message>
        <source>Close {order}</source>
        <translation>关闭请求 {order}</translation>
    </message>
    <message>
        <source>Refund {order}</source>
        <translation>退款 {order}</translation>
    </message>
    <message>
        <source>Contact buyer of {order}</source>
        <translation>联系买家 {order}</translation>
    </message>
    <message>
        <source>Check in {order}</source>
        <translation>验货 {order}</translation>
    </message>
    <message>
        <source>Comment of {order}</source>
        <translation>买家留言 {order}</translation>
    </message>
    <message>
        <source>Mark {order} as closed by the buyer</source>
        <translation>标记为买家已关闭 {order}</translation>
    </message>
    <message>
        <source>Mark {order} as lost</source>
        <translation>标记为丢失 {order}</translation>
    </message>
    <message>
        <source>Note on {order}</source>
        <translation>备注 {order}</translation>
    </message>
    <message>
        <source>Tags of {order}</source>
        <translation>标签 {order}</translation>
    </message>
    <message>
        <source>Attach to {order}</source>
        <translation>为 {order} 附加文件</translation>
    </message>
    <message>
        <source>Take an attachment off {order}</source>
        <translation>移除 {order} 的附件</translation>
    </message>
    <message>
        <source>Snooze {order}</source>
        <translation>稍后处理 {order}</translation>
    </message>
    <message>
        <source>Wake {order}</source>
        <translation>结束稍后处理 {order}</translation>
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
        <translation>删除买家的文字</translation>
    </message>
    <message>
        <source>Dismiss rows with problems</source>
        <translation>移除有问题的行</translation>
    </message>
    <message>
        <source>Accept Amazon&apos;s state of {order}</source>
        <translation>接受 {order} 的亚马逊状态</translation>
    </message>
    <message>
        <source>Keep my decision on {order}</source>
        <translation>保留我对 {order} 的决定</translation>
    </message>
    <message>
        <source>Withdraw my decision on {order}</source>
        <translation>撤回我对 {order} 的决定</translation>
    </message>
    <message>
        <source>Change of {order}</source>
        <translation>更改 {order}</translation>
    </message>
</context>
<context>
    <name>StoreChooser</name>
    <message>
        <source>All stores</source>
        <translation>所有店铺</translation>
    </message>
    <message>
        <source>Store: {name}</source>
        <translation>店铺：{name}</translation>
    </message>
    <message>
        <source>Add or change stores…</source>
        <translation>添加或更改店铺…</translation>
    </message>
</context>
<context>
    <name>StoreFlow</name>
    <message>
        <source>Show the requests of this store only</source>
        <translation>仅显示此店铺的请求</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>StoreForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>消息语言</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限额</translation>
    </message>
    <message>
        <source>Authorizing more than this asks for a reason.</source>
        <translation>授权金额超过此限额时须填写理由。</translation>
    </message>
    <message>
        <source>Value limit</source>
        <translation>金额限额</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>退货地址</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Deadlines of this store</source>
        <translation>此店铺的期限</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>A store needs a name.</source>
        <translation>店铺须有名称。</translation>
    </message>
    <message>
        <source>Another store has this name.</source>
        <translation>已有同名的店铺。</translation>
    </message>
    <message>
        <source>This is no amount; write it like {example}.</source>
        <translation>这不是金额，请按 {example} 的格式填写。</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Deadlines end with the day there.</source>
        <translation>期限以当地日期结束为准。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Archived: its returns are kept, not listed</source>
        <translation>已归档：退货会保留，但不显示在列表中</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this store, which holds nothing</source>
        <translation>移除此店铺，其中没有任何内容</translation>
    </message>
    <message>
        <source>This store</source>
        <translation>此店铺</translation>
    </message>
    <message>
        <source>As the marketplace: {language}</source>
        <translation>跟随站点：{language}</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Add a store…</source>
        <translation>添加店铺…</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>A store is made by the first report of its currency, or added here.</source>
        <translation>首次导入某币种的报告时会自动创建店铺，也可以在此添加。</translation>
    </message>
    <message>
        <source>{store} (archived)</source>
        <translation>{store}（已归档）</translation>
    </message>
</context>
<context>
    <name>SuggestionBlock</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Why this is suggested</source>
        <translation>为何这样建议</translation>
    </message>
</context>
<context>
    <name>SuggestionRulesDialog</name>
    <message>
        <source>Suggestion rules</source>
        <translation>建议规则</translation>
    </message>
    <message>
        <source>The first rule that fits a request makes its suggestion. A rule never acts by itself.</source>
        <translation>由第一条适用于请求的规则给出建议。规则绝不会自行执行操作。</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>恢复默认规则</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>See what these rules would have suggested.</source>
        <translation>查看这些规则本会提出哪些建议。</translation>
    </message>
    <message>
        <source>Out of date: the rules were changed after this was tried.</source>
        <translation>已过时：试运行之后规则又有改动。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Try on the last 90 days</source>
        <translation>用最近 90 天试运行</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message numerus="yes">
        <source>Tags of %n request(s)</source>
        <translation>
            <numerusform>%n 个请求的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>A word or two</source>
        <translation>一两个词</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Tags in use</source>
        <translation>使用中的标签</translation>
    </message>
    <message>
        <source>Save tags</source>
        <translation>保存标签</translation>
    </message>
    <message>
        <source>Type or tick a tag</source>
        <translation>请输入或勾选标签</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Give it a name and words</source>
        <translation>请填写名称和内容</translation>
    </message>
    <message>
        <source>Mend the placeholder</source>
        <translation>请修正占位符</translation>
    </message>
    <message>
        <source>Wireless Earbuds</source>
        <translation>无线耳机</translation>
    </message>
    <message>
        <source>Main warehouse
1200 Mill St, Reno NV 89502</source>
        <translation>主仓库
1200 Mill St, Reno NV 89502</translation>
    </message>
    <message>
        <source>Insert {placeholder}</source>
        <translation>插入 {placeholder}</translation>
    </message>
    <message>
        <source>Insert what is filled in for each request</source>
        <translation>插入按各请求填写的内容</translation>
    </message>
    <message>
        <source>Preview with sample values</source>
        <translation>用示例内容预览</translation>
    </message>
    <message>
        <source>Remind me, if the buyer does not answer, after</source>
        <translation>若买家未回复，提醒我：</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天后</translation>
    </message>
    <message>
        <source>The name of the product</source>
        <translation>商品名称</translation>
    </message>
    <message>
        <source>The order id</source>
        <translation>订单编号</translation>
    </message>
    <message>
        <source>Your RMA number, else Amazon&apos;s</source>
        <translation>您的 RMA 编号，没有则用亚马逊编号</translation>
    </message>
    <message>
        <source>The return address of the store, from the settings</source>
        <translation>店铺的退货地址，取自设置</translation>
    </message>
    <message>
        <source>Days left to refund</source>
        <translation>剩余退款天数</translation>
    </message>
    <message>
        <source>Filled in by hand: when a replacement arrives</source>
        <translation>手动填写：换货送达日期</translation>
    </message>
    <message>
        <source>Filled in by hand: an amount of money</source>
        <translation>手动填写：金额</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>A-to-Z claim first seen in a report</source>
        <translation>报告中首次出现 A-to-Z 索赔</translation>
    </message>
    <message>
        <source>Amazon&apos;s report confirms the authorization</source>
        <translation>亚马逊报告已确认授权</translation>
    </message>
    <message>
        <source>Amazon&apos;s report confirms the closure</source>
        <translation>亚马逊报告已确认关闭</translation>
    </message>
    <message>
        <source>Amazon&apos;s report shows the refund (a hint, no proof)</source>
        <translation>亚马逊报告显示已退款（仅为线索，并非证据）</translation>
    </message>
    <message>
        <source>Amazon&apos;s report contradicts the authorization: {theirs}</source>
        <translation>亚马逊报告与授权矛盾：{theirs}</translation>
    </message>
    <message>
        <source>Amazon&apos;s report contradicts the closure: {theirs}</source>
        <translation>亚马逊报告与关闭矛盾：{theirs}</translation>
    </message>
    <message>
        <source>Amazon&apos;s report shows {theirs} refunded of {ours} (a hint, no proof)</source>
        <translation>亚马逊报告显示 {ours} 中已退 {theirs}（仅为线索，并非证据）</translation>
    </message>
    <message>
        <source>The buyer closed the request; the refund is not sent yet</source>
        <translation>买家已关闭请求；退款尚未发出</translation>
    </message>
    <message>
        <source>Amazon&apos;s report shows {theirs} refunded elsewhere (a hint, no proof)</source>
        <translation>亚马逊报告显示另有退款 {theirs}（仅为线索，并非证据）</translation>
    </message>
    <message>
        <source>Decided, but Amazon&apos;s report does not show it yet</source>
        <translation>已决定，但亚马逊报告尚未显示</translation>
    </message>
    <message>
        <source>Authorized · {label}</source>
        <translation>已授权 · {label}</translation>
    </message>
    <message>
        <source>Closed · {reason}</source>
        <translation>已关闭 · {reason}</translation>
    </message>
    <message>
        <source>Refund decided: {amount}</source>
        <translation>已决定退款：{amount}</translation>
    </message>
    <message>
        <source>Refund decided: {amount}, {fee} kept as restocking fee</source>
        <translation>已决定退款：{amount}，扣除重新入库费 {fee}</translation>
    </message>
    <message>
        <source>Refund without goods: {amount}, buyer keeps the item</source>
        <translation>不退货退款：{amount}，买家保留商品</translation>
    </message>
    <message>
        <source>Message to the buyer</source>
        <translation>已联系买家</translation>
    </message>
    <message>
        <source>Message to the buyer, waiting until {day}</source>
        <translation>已联系买家，等待至 {day}</translation>
    </message>
    <message>
        <source>Checked in: {counts}</source>
        <translation>已验货：{counts}</translation>
    </message>
    <message>
        <source>{quantity} × {condition}</source>
        <translation>{quantity} × {condition}</translation>
    </message>
    <message>
        <source>{quantity} × {condition}, “{note}”</source>
        <translation>{quantity} × {condition}，“{note}”</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>Imported from {file}</source>
        <translation>从 {file} 导入</translation>
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
        <translation>已导出到 {file}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>{what} · “{reason}”</source>
        <translation>{what} · “{reason}”</translation>
    </message>
    <message>
        <source>Ordered, 1 × {amount}</source>
        <translation>下单，1 × {amount}</translation>
    </message>
    <message>
        <source>Ordered, {quantity} units for {amount}</source>
        <translation>下单，{quantity} 件共 {amount}</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Delivered by {carrier}, {tracking}</source>
        <translation>{carrier} 已送达，{tracking}</translation>
    </message>
    <message>
        <source>Marked as closed by the buyer</source>
        <translation>已标记为买家已关闭</translation>
    </message>
    <message>
        <source>Parcel marked as lost</source>
        <translation>包裹已标记为丢失</translation>
    </message>
    <message>
        <source>Ticked off as done on Amazon</source>
        <translation>已勾选：在亚马逊上完成</translation>
    </message>
    <message>
        <source>Refund cancelled on Amazon</source>
        <translation>退款已在亚马逊上取消</translation>
    </message>
    <message>
        <source>Buyer asked for a return</source>
        <translation>买家申请退货</translation>
    </message>
    <message>
        <source>Delivered, says the carrier</source>
        <translation>承运人显示已送达</translation>
    </message>
    <message>
        <source>Photos or documents attached</source>
        <translation>已附加照片或文档</translation>
    </message>
    <message>
        <source>Attachment taken off</source>
        <translation>已移除附件</translation>
    </message>
    <message>
        <source>Woken before its day</source>
        <translation>提前结束稍后处理</translation>
    </message>
    <message>
        <source>Old words removed: comment, messages, notes, remarks</source>
        <translation>已删除旧文字：留言、消息、备注、说明</translation>
    </message>
    <message>
        <source>Reminder ended</source>
        <translation>提醒已结束</translation>
    </message>
    <message>
        <source>Ready for the export</source>
        <translation>可以导出</translation>
    </message>
    <message>
        <source>Amazon&apos;s state accepted</source>
        <translation>已接受亚马逊的状态</translation>
    </message>
    <message>
        <source>Own decision kept, to do on Amazon</source>
        <translation>已保留自己的决定，需在亚马逊上完成</translation>
    </message>
    <message>
        <source>Own decision withdrawn</source>
        <translation>已撤回自己的决定</translation>
    </message>
    <message>
        <source>Tagged: {tags}</source>
        <translation>已添加标签：{tags}</translation>
    </message>
    <message>
        <source>Tags taken off: {tags}</source>
        <translation>已移除标签：{tags}</translation>
    </message>
    <message>
        <source>Tagged: {tags}; taken off: {gone}</source>
        <translation>已添加标签：{tags}；已移除：{gone}</translation>
    </message>
    <message>
        <source>Snoozed until {day}</source>
        <translation>稍后处理，至 {day}</translation>
    </message>
    <message>
        <source>Reminder set for {day}</source>
        <translation>已设置提醒：{day}</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>已写备注</translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation>已删除备注</translation>
    </message>
    <message>
        <source>Buyer comment noted</source>
        <translation>已录入买家留言</translation>
    </message>
    <message>
        <source>Noted: buyer left no comment</source>
        <translation>已注明：买家未留言</translation>
    </message>
    <message>
        <source>Moved to the store {store}</source>
        <translation>已移到店铺 {store}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>{name}
Click: see it large. Delete: take it off.</source>
        <translation>{name}
单击：放大查看。Delete：移除。</translation>
    </message>
</context>
<context>
    <name>TodoFlow</name>
    <message>
        <source>Choose the marketplace of this store in the settings first.</source>
        <translation>请先在设置中选择该店铺的站点。</translation>
    </message>
    <message>
        <source>Done on Amazon: {order}</source>
        <translation>已在亚马逊上完成：{order}</translation>
    </message>
    <message numerus="yes">
        <source>%n done on Amazon</source>
        <translation>
            <numerusform>已在亚马逊上完成 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Refund cancelled on Amazon: {order}</source>
        <translation>已在亚马逊上取消退款：{order}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>TodoPage</name>
    <message>
        <source>Refunds as a file…</source>
        <translation>退款文件…</translation>
    </message>
    <message>
        <source>Refunds for Amazon as an Adjustments file</source>
        <translation>以 Adjustments 文件形式给亚马逊的退款</translation>
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
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Done ticks all of them.</source>
        <translation>“完成”会勾选全部。</translation>
    </message>
    <message>
        <source>Copy order id</source>
        <translation>复制订单编号</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Nothing to copy: this needs no text.</source>
        <translation>无需复制：此项不需要文字。</translation>
    </message>
    <message>
        <source>Done {count}</source>
        <translation>完成 {count} 项</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancelled on Amazon</source>
        <translation>已在亚马逊上取消</translation>
    </message>
</context>
<context>
    <name>TodoTable</name>
    <message>
        <source>To do on Amazon</source>
        <translation>亚马逊待办</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>导出决定</translation>
    </message>
    <message>
        <source>To do on Amazon</source>
        <translation>亚马逊待办</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>撤销：{step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>UndoFlow</name>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>That cannot be undone here. Undo again takes back: {step}</source>
        <translation>此操作无法在此撤销。再次撤销将撤回：{step}</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>工作日</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Encrypted data</source>
        <translation>已加密的数据</translation>
    </message>
    <message>
        <source>Type the passphrase. If it is forgotten, the recovery key opens the data too.</source>
        <translation>请输入密码短语。如果忘记，也可用恢复密钥打开数据。</translation>
    </message>
    <message>
        <source>This computer does not have the key (any more). The recovery key opens the data.</source>
        <translation>本机没有（或不再有）密钥。恢复密钥可以打开数据。</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>密码短语或恢复密钥</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <translation>尚未输入</translation>
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
        <translation>不再显示</translation>
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
        <translation>空</translation>
    </message>
</context>
<context>
    <name>VerificationDialog</name>
    <message>
        <source>Verify the data</source>
        <translation>验证数据</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>No entry has this fingerprint: the journal was changed, or it is of another shop.</source>
        <translation>没有条目具有此指纹：日志被改动过，或它属于另一个店铺。</translation>
    </message>
    <message>
        <source>Entry {number} has it, but the data is not sound.</source>
        <translation>条目 {number} 具有此指纹，但数据不完好。</translation>
    </message>
    <message>
        <source>It is that of entry {number}, {date}. Nothing up to it was changed.</source>
        <translation>这是条目 {number}（{date}）的指纹。到该条目为止没有任何改动。</translation>
    </message>
    <message>
        <source>The data is sound.</source>
        <translation>数据完好。</translation>
    </message>
    <message>
        <source>Findings, for support</source>
        <translation>检查结果（供支持人员使用）</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>退货请求</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>日志条目</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>One that you kept, to compare</source>
        <translation>您保存的指纹，用于比对</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比对</translation>
    </message>
    <message numerus="yes">
        <source>%n of 64 characters</source>
        <translation>
            <numerusform>64 个字符中的 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Each entry of the journal carries the fingerprint of the one before. A damaged file, and an entry that somebody changed, took out, put in or moved, are found that way.</source>
        <translation>日志的每个条目都带有前一条目的指纹。损坏的文件，以及被人更改、取出、插入或移动的条目，都能这样发现。</translation>
    </message>
    <message>
        <source>It does not stop somebody who has this file and knows the program: they can write a whole new journal that looks sound. So keep the fingerprint elsewhere, in an exported file or in a mail to yourself. While the journal holds it, nothing up to that entry was changed.</source>
        <translation>它无法阻止既拥有此文件又了解本程序的人：他可以写出一份看上去完好的全新日志。因此请把指纹保存在别处，例如导出的文件中或发给自己的邮件里。只要日志中仍有该指纹，到那一条目为止就没有任何改动。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>VerifyFlow</name>
    <message>
        <source>Wait until the import is done, then verify the data.</source>
        <translation>请等导入完成后再验证数据。</translation>
    </message>
    <message>
        <source>The data was not verified to the end.</source>
        <translation>数据没有验证到底。</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Needs action</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Authorization required</source>
        <translation>待授权</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Closed by seller</source>
        <translation>卖家已关闭</translation>
    </message>
    <message>
        <source>Closed by buyer</source>
        <translation>买家已关闭</translation>
    </message>
    <message>
        <source>With A-to-Z Guarantee claims</source>
        <translation>A-to-Z 亚马逊商城交易保障索赔</translation>
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
        <translation>应退款</translation>
    </message>
    <message>
        <source>Check goods</source>
        <translation>待验货</translation>
    </message>
    <message>
        <source>To do on Amazon</source>
        <translation>亚马逊待办</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Snoozed and reminders</source>
        <translation>稍后处理与提醒</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>所有请求</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Change view</source>
        <translation>更改视图</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>For example: Defective earbuds</source>
        <translation>例如：有缺陷的耳机</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>搜索条件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>It stands in the sidebar, with its number.</source>
        <translation>将与请求数量一起显示在侧边栏中。</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>请填写名称</translation>
    </message>
    <message>
        <source>Say what it looks for</source>
        <translation>请填写搜索条件</translation>
    </message>
</context>
<context>
    <name>ViewShort</name>
    <message>
        <source>Auth. required</source>
        <translation>待授权</translation>
    </message>
    <message>
        <source>A-to-Z claims</source>
        <translation>A-to-Z 索赔</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>稍后处理</translation>
    </message>
</context>
<context>
    <name>WarningCard</name>
    <message>
        <source>Reason, for the journal</source>
        <translation>理由（记入日志）</translation>
    </message>
</context>
<context>
    <name>WatchBar</name>
    <message>
        <source>New reports</source>
        <translation>新报告</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message numerus="yes">
        <source>{files} and %n more</source>
        <translation>
            <numerusform>{files} 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s) in {folder}: {files}</source>
        <translation>
            <numerusform>{folder} 中有 %n 份新报告：{files}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>The buyer must file a new request.</source>
        <translation>买家须重新提交请求。</translation>
    </message>
    <message>
        <source>Type why; it goes into the journal.</source>
        <translation>请填写理由，将记入日志。</translation>
    </message>
    <message>
        <source>Issue the refund first (3).</source>
        <translation>请先退款 (3)。</translation>
    </message>
    <message>
        <source>Check the goods in first (G).</source>
        <translation>请先验货 (G)。</translation>
    </message>
    <message>
        <source>Choose: item never sent back, buyer cancelled, duplicate request or partial refund agreed.</source>
        <translation>可选：买家未寄回商品、买家取消、重复请求或已商定部分退款。</translation>
    </message>
    <message>
        <source>Import a newer returns report.</source>
        <translation>请导入更新的退货报告。</translation>
    </message>
    <message>
        <source>Import the next returns report first.</source>
        <translation>请先导入下一份退货报告。</translation>
    </message>
    <message>
        <source>Lower the amount.</source>
        <translation>请降低金额。</translation>
    </message>
    <message>
        <source>Lower the quantity.</source>
        <translation>请减少数量。</translation>
    </message>
    <message>
        <source>Refund it in Seller Central.</source>
        <translation>请在卖家平台退款。</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>What it used</source>
        <translation>所依据的信息</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>哪些变化会改变建议</translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <translation>编辑规则…</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Undo {step}</source>
        <translation>撤销：{step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Attach photos or documents…</source>
        <translation>附加照片或文档…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>证据包…</translation>
    </message>
    <message>
        <source>Return slip…</source>
        <translation>退货单…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>Export decisions…</source>
        <translation>导出决定…</translation>
    </message>
    <message>
        <source>Refunds for Amazon (Adjustments file)…</source>
        <translation>给亚马逊的退款（Adjustments 文件）…</translation>
    </message>
    <message>
        <source>Export deadlines (.ics)…</source>
        <translation>导出期限 (.ics)…</translation>
    </message>
    <message>
        <source>To do on Amazon</source>
        <translation>亚马逊待办</translation>
    </message>
    <message>
        <source>Scan goods…</source>
        <translation>扫描验货…</translation>
    </message>
    <message>
        <source>Check-in sheet…</source>
        <translation>验货单…</translation>
    </message>
    <message>
        <source>Choose a store…</source>
        <translation>选择店铺…</translation>
    </message>
    <message>
        <source>Message templates…</source>
        <translation>消息模板…</translation>
    </message>
    <message>
        <source>Suggestion rules…</source>
        <translation>建议规则…</translation>
    </message>
    <message>
        <source>Deadlines…</source>
        <translation>期限…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新增功能</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>Verify the data…</source>
        <translation>验证数据…</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>保存诊断信息…</translation>
    </message>
    <message>
        <source>Remove buyers&apos; words…</source>
        <translation>删除买家的文字…</translation>
    </message>
    <message>
        <source>About Returns Desktop</source>
        <translation>关于 Returns Desktop</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message>
        <source>Buyer comment</source>
        <translation>买家留言</translation>
    </message>
    <message>
        <source>Select one return to read all of it</source>
        <translation>选择一笔退货查看全部内容</translation>
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
        <translation>单件 {id}</translation>
    </message>
    <message>
        <source>Buyer left no comment</source>
        <translation>买家未留言</translation>
    </message>
</context>
<context>
    <name>_Flag</name>
    <message>
        <source>Comment differs: “{words}”</source>
        <translation>留言不一致：“{words}”</translation>
    </message>
    <message>
        <source>The comment also says words that buyers use for another reason:</source>
        <translation>留言中还有买家通常用于其他原因的词语：</translation>
    </message>
    <message>
        <source>{words} – {reason}</source>
        <translation>{words} – {reason}</translation>
    </message>
    <message>
        <source>This is a hint from a list of words, never a verdict.</source>
        <translation>仅为根据词语列表得出的线索，绝非定论。</translation>
    </message>
    <message>
        <source>Reason and comment differ: “{words}”</source>
        <translation>原因与留言不一致：“{words}”</translation>
    </message>
</context>
<context>
    <name>_IssueRow</name>
    <message>
        <source>Fill in</source>
        <translation>填写</translation>
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
