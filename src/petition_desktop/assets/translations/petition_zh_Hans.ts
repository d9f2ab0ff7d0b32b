<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans">
<context>
    <name>Adding</name>
    <message>
        <source>Add a campaign file</source>
        <translation>添加活动文件</translation>
    </message>
    <message>
        <source>Campaigns (%1)</source>
        <translation>活动文件（%1）</translation>
    </message>
    <message>
        <source>Invites (%1)</source>
        <translation>邀请（%1）</translation>
    </message>
    <message>
        <source>Somebody is signing. Add the file again when they are done.</source>
        <translation>有人正在签名。请等对方完成后再添加文件。</translation>
    </message>
    <message>
        <source>Use the new keys</source>
        <translation>使用新密钥</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已添加：%1</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县（郡）</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>省</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>省或市</translation>
    </message>
    <message>
        <source>Eircode</source>
        <translation>爱尔兰邮政编码（Eircode）</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>酋长国</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>岛</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>街区</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>州</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>堂区</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>邮政编码（PIN）</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>城镇</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府县</translation>
    </message>
    <message>
        <source>State</source>
        <translation>州</translation>
    </message>
    <message>
        <source>Suburb</source>
        <translation>郊区</translation>
    </message>
    <message>
        <source>Townland</source>
        <translation>村区</translation>
    </message>
    <message>
        <source>Village or township</source>
        <translation>村或乡镇</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>邮政编码（ZIP）</translation>
    </message>
    <message>
        <source>Street, number, flat</source>
        <translation>街道、门牌号、房号</translation>
    </message>
    <message>
        <source>Part of town</source>
        <translation>城区</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>城市或城镇</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Search for a region</source>
        <translation>搜索地区</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>No region with these letters.</source>
        <translation>找不到符合的地区。</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Tell your office</source>
        <translation>请告知办公室</translation>
    </message>
    <message>
        <source>The file of this laptop is damaged. Missing numbers: %1.</source>
        <translation>这台电脑的文件已损坏。缺少的编号：%1。</translation>
    </message>
    <message>
        <source>Go on signing. Then bring this laptop to your office as it is; delete nothing.</source>
        <translation>可以继续收集签名。之后把这台电脑原样带到办公室，不要删除任何东西。</translation>
    </message>
    <message>
        <source>They are kept here, sealed. Your office decides; you need not ask anybody to sign again.</source>
        <translation>它们已密封保存在这里，由办公室决定如何处理；不必请任何人再签一次。</translation>
    </message>
    <message>
        <source>The server holds something else under the same number: %1.</source>
        <translation>服务器在相同编号下已有其他内容：%1。</translation>
    </message>
    <message>
        <source>The server could not see that these are sealed: %1.</source>
        <translation>服务器无法确认这些已密封：%1。</translation>
    </message>
    <message>
        <source>These came to the server without their sealed part: %1.</source>
        <translation>这些送达服务器时缺少密封的部分：%1。</translation>
    </message>
    <message>
        <source>The server refused these: %1.</source>
        <translation>服务器拒绝了这些：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>What do I tell people?</source>
        <translation>我可以怎样回答？</translation>
    </message>
    <message>
        <source>Only the office of %1. What you write is sealed on this laptop; from then on neither we here nor the server can read it.</source>
        <translation>只有 %1 的办公室。您写的内容会在这台电脑上密封；之后我们在这里和服务器都无法读取。</translation>
    </message>
    <message>
        <source>Yes, at any time, with the code you get after signing. Without the code write to %1.</source>
        <translation>可以，随时都可以，用签名后得到的代码。没有代码就写信到 %1。</translation>
    </message>
    <message>
        <source>Who can read it?</source>
        <translation>谁能读到？</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>会送到哪里？</translation>
    </message>
    <message>
        <source>Sealed, over the internet or on a stick, to the office. It opens it there, counts it, and uses it only for what you ticked.</source>
        <translation>密封后经互联网或 U 盘送到办公室。办公室在那里打开、清点，只用于您勾选的用途。</translation>
    </message>
    <message>
        <source>Can I take it back?</source>
        <translation>可以撤回吗？</translation>
    </message>
    <message>
        <source>What if there is no network?</source>
        <translation>没有网络怎么办？</translation>
    </message>
    <message>
        <source>Nothing is lost. It waits here, sealed, and is sent as soon as there is a network.</source>
        <translation>不会丢失。它密封在这里等候，一有网络就发送。</translation>
    </message>
</context>
<context>
    <name>BirthDateField</name>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>have a look</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>U 盘</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>One moment, this laptop is looking …</source>
        <translation>请稍候，正在检查……</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Campaign open until %1</source>
        <translation>活动开放至 %1</translation>
    </message>
    <message>
        <source>The campaign closes soon: %1, %2</source>
        <translation>活动即将结束：%1 %2</translation>
    </message>
    <message>
        <source>The campaign opens on %1</source>
        <translation>活动于 %1 开始</translation>
    </message>
    <message>
        <source>If that day has come, set this laptop&apos;s clock.</source>
        <translation>如果那一天已到，请校准这台电脑的时钟。</translation>
    </message>
    <message>
        <source>A new version of the campaign has other keys</source>
        <translation>活动的新版本使用其他密钥</translation>
    </message>
    <message>
        <source>Ask your office before you accept it.</source>
        <translation>接受之前请先询问您的办公室。</translation>
    </message>
    <message>
        <source>Campaign open</source>
        <translation>活动开放中</translation>
    </message>
    <message>
        <source>The campaign is closed</source>
        <translation>活动已结束</translation>
    </message>
    <message>
        <source>Nobody can sign it any more.</source>
        <translation>已不能再签名。</translation>
    </message>
    <message>
        <source>The campaign&apos;s file is damaged</source>
        <translation>活动文件已损坏</translation>
    </message>
    <message>
        <source>Add the campaign again.</source>
        <translation>请重新添加活动。</translation>
    </message>
    <message>
        <source>There is no campaign yet</source>
        <translation>还没有活动</translation>
    </message>
    <message>
        <source>Add one by file or invite.</source>
        <translation>请用文件或邀请添加。</translation>
    </message>
    <message>
        <source>Clock believable</source>
        <translation>时钟可信</translation>
    </message>
    <message>
        <source>It says %1, %2. Compare it with a telephone.</source>
        <translation>显示为 %1 %2。请与电话核对。</translation>
    </message>
    <message>
        <source>Clock not compared with a server yet</source>
        <translation>时钟尚未与服务器核对</translation>
    </message>
    <message>
        <source>By this clock the campaign is not open yet</source>
        <translation>按这台时钟，活动尚未开始</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>时钟不准</translation>
    </message>
    <message>
        <source>This computer does not tell how full its disk is</source>
        <translation>这台电脑没有提供磁盘用量</translation>
    </message>
    <message>
        <source>Enough room on the disk</source>
        <translation>磁盘空间充足</translation>
    </message>
    <message>
        <source>Empty the bin, or move large files away.</source>
        <translation>请清空回收站，或移走大文件。</translation>
    </message>
    <message>
        <source>This computer does not tell of a battery</source>
        <translation>这台电脑没有提供电池信息</translation>
    </message>
    <message>
        <source>On mains, battery %1 %</source>
        <translation>已接电源，电量 %1%</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>电量 %1%</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1，约 %2</translation>
    </message>
    <message>
        <source>Plug it in when you can.</source>
        <translation>方便时请接上电源。</translation>
    </message>
    <message>
        <source>Plug it in now. What is signed is safe even if it goes off.</source>
        <translation>请立即接上电源。即使关机，已签的也都安全。</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>已全部发送</translation>
    </message>
    <message>
        <source>Not joined to a server yet</source>
        <translation>尚未加入服务器</translation>
    </message>
    <message>
        <source>What is signed waits here; a stick takes it to the office.</source>
        <translation>已签的在此等候；可用 U 盘带到办公室。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Connect this laptop today, or copy to a stick.</source>
        <translation>请在今天连接网络，或复制到 U 盘。</translation>
    </message>
    <message>
        <source>Stick %1 is plugged in</source>
        <translation>U 盘 %1 已插入</translation>
    </message>
    <message>
        <source>Stick %1 is full</source>
        <translation>U 盘 %1 已满</translation>
    </message>
    <message>
        <source>Make room on it, or take another.</source>
        <translation>请腾出空间，或换一个。</translation>
    </message>
    <message>
        <source>Stick %1 cannot be written to</source>
        <translation>无法写入 U 盘 %1</translation>
    </message>
    <message>
        <source>Move its little switch, or take another.</source>
        <translation>请拨动它的小开关，或换一个。</translation>
    </message>
    <message>
        <source>No stick needed: the server was reached just now</source>
        <translation>不需要 U 盘：刚刚连接过服务器</translation>
    </message>
    <message>
        <source>No stick plugged in</source>
        <translation>没有插入 U 盘</translation>
    </message>
    <message>
        <source>Good to have without a network.</source>
        <translation>没有网络时很有用。</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait to be sent</source>
        <translation>
            <numerusform>%Ln 个等待发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %Ln more signatures</source>
        <translation>
            <numerusform>还可容纳 %Ln 个签名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>No answer</source>
        <translation>不回答</translation>
    </message>
    <message>
        <source>Search for an answer</source>
        <translation>搜索答案</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>No answer with these letters.</source>
        <translation>找不到符合的答案。</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>It can be signed from %1 on.</source>
        <translation>自 %1 起可以签名。</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>尚未开始</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>澳门</translation>
    </message>
</context>
<context>
    <name>CountryPanel</name>
    <message>
        <source>Search for a country</source>
        <translation>搜索国家或地区</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家和地区</translation>
    </message>
    <message>
        <source>No country with these letters.</source>
        <translation>找不到符合的国家或地区。</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Petition Desktop</source>
        <translation>Petition Desktop</translation>
    </message>
    <message>
        <source>The program has a fault and must close. All signatures that were thanked are safe.</source>
        <translation>程序出现故障，必须关闭。所有已致谢的签名都安全。</translation>
    </message>
    <message>
        <source>Please start it again. If it happens once more, send this folder to your office: %1</source>
        <translation>请重新启动程序。如果再次发生，请把这个文件夹交给您的办公室：%1</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>typed by the signer</source>
        <translation>由签名者输入</translation>
    </message>
    <message>
        <source>typed by the volunteer</source>
        <translation>由志愿者输入</translation>
    </message>
    <message>
        <source>read aloud to the signer</source>
        <translation>向签名者读出</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>在纸上签名</translation>
    </message>
    <message>
        <source>clock trusted</source>
        <translation>时钟可信</translation>
    </message>
    <message>
        <source>clock not checked</source>
        <translation>时钟未经核对</translation>
    </message>
    <message>
        <source>clock was wrong</source>
        <translation>时钟不准</translation>
    </message>
    <message>
        <source>count me</source>
        <translation>计入我的签名</translation>
    </message>
    <message>
        <source>show my name</source>
        <translation>公开我的姓名</translation>
    </message>
    <message>
        <source>pass on to the target</source>
        <translation>转交请愿对象</translation>
    </message>
    <message>
        <source>news by e-mail</source>
        <translation>以电子邮件接收消息</translation>
    </message>
    <message>
        <source>news by phone</source>
        <translation>以电话接收消息</translation>
    </message>
    <message>
        <source>news by post</source>
        <translation>以信件接收消息</translation>
    </message>
    <message>
        <source>news by text message</source>
        <translation>以短信接收消息</translation>
    </message>
    <message>
        <source>not drawn, but confirmed</source>
        <translation>没有手写，但已确认</translation>
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
        <source>drawn by hand</source>
        <translation>手写签名</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意项</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>签名点</translation>
    </message>
    <message>
        <source>number %1 of %2</source>
        <translation>%2的第 %1 号</translation>
    </message>
    <message>
        <source>version %1 of the campaign</source>
        <translation>活动第 %1 版</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>sheet %1, line %2</source>
        <translation>第 %1 张纸第 %2 行</translation>
    </message>
    <message>
        <source>volunteer %1</source>
        <translation>志愿者 %1</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>标识 %1</translation>
    </message>
    <message>
        <source>Not counted: %1.</source>
        <translation>不计入：%1。</translation>
    </message>
    <message>
        <source>Another copy with the same id had other content. It was not taken.</source>
        <translation>另有一份标识相同但内容不同的签名，未被采用。</translation>
    </message>
    <message>
        <source>The stall noticed the same e-mail address or phone number that day.</source>
        <translation>签名点当天发现相同的电子邮件地址或电话号码。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Back to the stall</source>
        <translation>返回签名点</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>To the next volunteer</source>
        <translation>交给下一位志愿者</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>结束值班</translation>
    </message>
    <message>
        <source>No shift is running</source>
        <translation>没有人值班</translation>
    </message>
    <message>
        <source>%1 · shift of %2</source>
        <translation>%1 · %2 值班</translation>
    </message>
    <message>
        <source>goal %1 reached</source>
        <translation>已达目标 %1</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>best hour %1: %2</source>
        <translation>最佳时段 %1 时：%2</translation>
    </message>
    <message>
        <source>No names are shown here, because this laptop cannot read them.</source>
        <translation>这里不显示姓名，因为这台电脑无法读取。</translation>
    </message>
    <message>
        <source>Paper sheets</source>
        <translation>纸质签名表</translation>
    </message>
    <message>
        <source>Type in what was signed on paper</source>
        <translation>录入纸上的签名</translation>
    </message>
    <message>
        <source>The volunteer&apos;s drawer</source>
        <translation>志愿者的抽屉</translation>
    </message>
    <message>
        <source>Last receipts</source>
        <translation>最近的回执</translation>
    </message>
    <message>
        <source>Nobody has signed here yet.</source>
        <translation>这里还没有人签名。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>at the office</source>
        <translation>
            <numerusform>在办公室</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting here</source>
        <translation>
            <numerusform>在这里等候</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe and sent</source>
        <translation>安全与发送</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Copy on %1 is up to date</source>
        <translation>%1 上的副本是最新的</translation>
    </message>
    <message>
        <source>To send by phone at the end</source>
        <translation>结束时用手机发送</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies these lines, to paste them into a message</source>
        <translation>复制这几行，可粘贴到消息中</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in this shift</source>
        <translation>
            <numerusform>这次值班 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more since the copy on %1</source>
        <translation>
            <numerusform>复制到 %1 后又多了 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back here; the office is told when there is a network.</source>
        <translation>
            <numerusform>这里撤回了 %Ln 个；有网络时会通知办公室。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back in this shift</source>
        <translation>
            <numerusform>这次值班撤回 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>signatures today</source>
        <translation>
            <numerusform>个今天的签名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawnField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear what is drawn</source>
        <translation>清除手写的内容</translation>
    </message>
    <message>
        <source>I cannot draw, and I sign with this tick.</source>
        <translation>我无法手写，以勾选此项代替签名。</translation>
    </message>
    <message>
        <source>Draw with finger, pen or mouse; who cannot draw sets the tick below.</source>
        <translation>请用手指、触控笔或鼠标书写；无法书写的人请勾选下方方框。</translation>
    </message>
</context>
<context>
    <name>EmailField</name>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是指 %1 吗？</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Some answers need another look. Nothing was saved yet.</source>
        <translation>有些答案需要再看一下。尚未保存任何内容。</translation>
    </message>
    <message>
        <source>The campaign has {count} fault(s). Mend the lines named, then check again.</source>
        <translation>这个活动有 {count} 处错误。请改正列出的各行，然后再检查。</translation>
    </message>
    <message>
        <source>This is not a whole campaign file ({reason}). Copy it again from where you got it.</source>
        <translation>这不是完整的活动文件（{reason}）。请从原处重新复制。</translation>
    </message>
    <message>
        <source>This campaign was made for a newer version of Petition Desktop. Update the program, then add it again.</source>
        <translation>这个活动是为较新版本的 Petition Desktop 制作的。请更新程序，然后再添加。</translation>
    </message>
    <message>
        <source>This file is signed by another key than the campaign “{campaign}” on this computer. Ask your office.</source>
        <translation>签署这个文件的密钥与这台电脑上“{campaign}”活动的不同。请询问您的办公室。</translation>
    </message>
    <message>
        <source>Version {offered} of this campaign is older than version {held} on this computer. The newer one stays.</source>
        <translation>这个活动的第 {offered} 版比这台电脑上的第 {held} 版旧。较新的一版会保留。</translation>
    </message>
    <message>
        <source>This file says it is version {version}, but its content differs. Ask your office for a new version.</source>
        <translation>这个文件自称是第 {version} 版，但内容不同。请向办公室索取新版本。</translation>
    </message>
    <message>
        <source>This version changes the keys of “{campaign}”. Check it with your office, then confirm.</source>
        <translation>这个版本更换了“{campaign}”的密钥。请与办公室核对，然后确认。</translation>
    </message>
    <message>
        <source>The campaign “{campaign}” is not on this computer. Add its file first.</source>
        <translation>这台电脑上没有“{campaign}”活动。请先添加它的文件。</translation>
    </message>
    <message>
        <source>“{campaign}” takes no signatures now: it is {state}.</source>
        <translation>“{campaign}”现在不接受签名（状态：{state}）。</translation>
    </message>
    <message>
        <source>This is not the signing key of a campaign. Choose the file that “campaign new” made.</source>
        <translation>这不是活动的签署密钥。请选择由“campaign new”生成的文件。</translation>
    </message>
    <message>
        <source>The label of this signature does not belong to its content. Keep it and tell whoever runs the server.</source>
        <translation>这个签名的标签与内容不符。请保留它，并通知管理服务器的人。</translation>
    </message>
    <message>
        <source>The content of this signature is not one this version understands. Update the program, then open it.</source>
        <translation>这个版本看不懂这个签名的内容。请更新程序，然后再打开。</translation>
    </message>
    <message>
        <source>These answers are longer than a sealed signature can hold. Shorten the longest one.</source>
        <translation>这些答案超出一个密封签名的容量。请缩短最长的一项。</translation>
    </message>
    <message>
        <source>The beginning of this sealed file is damaged or of an unknown kind. Copy it again from where it came.</source>
        <translation>这个密封文件的开头已损坏，或属于未知的种类。请从原处重新复制。</translation>
    </message>
    <message>
        <source>The beginning of this sealed file was changed on its way. Copy it again from where it came.</source>
        <translation>这个密封文件的开头在途中被改动了。请从原处重新复制。</translation>
    </message>
    <message>
        <source>The content of this sealed file is cut off or was changed. Copy it again from where it came.</source>
        <translation>这个密封文件的内容不完整，或被改动了。请从原处重新复制。</translation>
    </message>
    <message>
        <source>This key does not open it. Use the office key or the recovery key of this campaign.</source>
        <translation>这把密钥打不开它。请使用这个活动的办公室密钥或恢复密钥。</translation>
    </message>
    <message>
        <source>The text form of this sealed file is damaged. Copy all of it, from its BEGIN line to its END line.</source>
        <translation>这个密封文件的文本形式已损坏。请完整复制，从 BEGIN 一行到 END 一行。</translation>
    </message>
    <message>
        <source>That passphrase does not open this key file. Check capitals and the keyboard&apos;s language, then try again.</source>
        <translation>这个密码短语打不开这个密钥文件。请检查大小写和键盘语言，然后再试。</translation>
    </message>
    <message>
        <source>This passphrase cannot protect a key: {reason}. Four or five unrelated words make a good one.</source>
        <translation>这个密码短语保护不了密钥：{reason}。四五个互不相关的词就很好。</translation>
    </message>
    <message>
        <source>This key file asks for too little or too much work to open. Use the file that “office keygen” made.</source>
        <translation>打开这个密钥文件所需的运算过少或过多。请使用由“office keygen”生成的文件。</translation>
    </message>
    <message>
        <source>This is not a whole {what}. Copy it again, from its first to its last character.</source>
        <translation>内容不完整：{what}。请从第一个字符到最后一个字符重新复制。</translation>
    </message>
    <message>
        <source>This key file was made for a newer version of Petition Desktop. Update the program, then try again.</source>
        <translation>这个密钥文件是为较新版本的 Petition Desktop 制作的。请更新程序，然后再试。</translation>
    </message>
    <message>
        <source>These words are not a recovery key: {reason}. Compare each word with the sheet.</source>
        <translation>这些词不是恢复密钥：{reason}。请逐个与纸上核对。</translation>
    </message>
    <message>
        <source>These sealing keys cannot be used together ({reason}). Choose an office key and a recovery key of one kind.</source>
        <translation>这些密封密钥不能一起使用（{reason}）。请选择同一种类的办公室密钥和恢复密钥。</translation>
    </message>
    <message>
        <source>This key has not passed its drill. Run: petition-desktop office drill KEYFILE</source>
        <translation>这把密钥尚未通过演练。请执行：petition-desktop office drill KEYFILE</translation>
    </message>
    <message>
        <source>These bytes are cut off or not of the kind expected ({what}). Copy or send them again.</source>
        <translation>这些数据不完整，或不是预期的种类（{what}）。请重新复制或发送。</translation>
    </message>
    <message>
        <source>This is not a whole batch ({reason}). Copy it again from the laptop it came from.</source>
        <translation>这不是完整的一批（{reason}）。请从原来的笔记本电脑重新复制。</translation>
    </message>
    <message>
        <source>The batch is not in order at number {number}. Keep the file and tell whoever runs the server.</source>
        <translation>这一批在第 {number} 号处次序不对。请保留文件，并通知管理服务器的人。</translation>
    </message>
    <message>
        <source>The signature on this {what} is not right. Do not use it; ask for it again.</source>
        <translation>数字签名不正确（{what}）。请不要使用，并重新索取。</translation>
    </message>
    <message>
        <source>This signing key proves nothing and is refused. Make a new one.</source>
        <translation>这把签署密钥证明不了什么，不予接受。请制作一把新的。</translation>
    </message>
    <message>
        <source>The answer does not carry this server&apos;s receipts. Nothing was deleted; it is sent again later.</source>
        <translation>答复中没有这个服务器的回执。没有删除任何内容；稍后会再发送。</translation>
    </message>
    <message>
        <source>This invite cannot be read ({reason}). Ask your office for a new one.</source>
        <translation>无法读取这份邀请（{reason}）。请向办公室索取新的。</translation>
    </message>
    <message>
        <source>This invite is for a laptop that collects signatures. Open it there; it was not used up.</source>
        <translation>这份邀请是给收集签名的电脑使用的。请在那台电脑上打开；这份邀请还没有用掉。</translation>
    </message>
    <message>
        <source>A withdrawal code has 20 letters and digits. Check it against your slip.</source>
        <translation>撤回代码有 20 个字母和数字。请与您的纸条核对。</translation>
    </message>
    <message>
        <source>The disk is full: nothing new was saved, and nothing is lost. Free some space, then try again.</source>
        <translation>磁盘已满：没有保存新内容，也没有丢失任何内容。请腾出空间，然后再试。</translation>
    </message>
    <message>
        <source>This folder cannot be written to: {folder}. Allow it for your account or choose another with --home.</source>
        <translation>无法写入这个文件夹：{folder}。请给您的账户写入权限，或用 --home 选择另一个。</translation>
    </message>
    <message>
        <source>The store is busy with something else: nothing was saved. Wait a moment, then try again.</source>
        <translation>存储正忙于其他工作：没有保存任何内容。请稍候再试。</translation>
    </message>
    <message>
        <source>The store is damaged. Leave it as it is, copy the whole folder {folder} and ask for help.</source>
        <translation>存储已损坏。请保持原状，复制整个文件夹 {folder} 并寻求帮助。</translation>
    </message>
    <message>
        <source>The disk could not be read or written, so nothing new was saved. Check that it is plugged in and lets you store more, then try again.</source>
        <translation>无法读取或写入磁盘，没有保存新内容。请检查磁盘是否已接好并允许写入，然后再试。</translation>
    </message>
    <message>
        <source>A signature on this computer is damaged (number {numbers}) and stays behind; the others go. Keep the data folder as it is and take it to your office.</source>
        <translation>这台电脑上有一个签名已损坏（编号 {numbers}），会留在这里；其余的照常发送。请保持数据文件夹原状，并带到您的办公室。</translation>
    </message>
    <message>
        <source>This store was made by a newer version of Petition Desktop. Update the program; nothing was changed.</source>
        <translation>这个存储由较新版本的 Petition Desktop 建立。请更新程序；没有改动任何内容。</translation>
    </message>
    <message>
        <source>Petition Desktop is already open on this folder. Use that window, or close it first.</source>
        <translation>Petition Desktop 已在使用这个文件夹。请使用那个窗口，或先把它关闭。</translation>
    </message>
    <message>
        <source>This is no store to rescue signatures from ({reason}). Choose a copied data folder, or the file petition.sqlite3 in one.</source>
        <translation>这不是可以救回签名的存储（{reason}）。请选择复制来的数据文件夹，或其中的 petition.sqlite3。</translation>
    </message>
    <message>
        <source>This computer has not joined a server yet. Signatures are kept; join with an invite to send them.</source>
        <translation>这台电脑尚未加入服务器。签名会保留；要发送签名，请用邀请加入。</translation>
    </message>
    <message>
        <source>The key of this computer is missing ({reason}). Nothing is lost, but it cannot send: take it, or a copy of its data folder, to your office.</source>
        <translation>这台电脑的密钥不见了（{reason}），因此不能发送。没有丢失任何内容：请把电脑或数据文件夹的副本带到办公室。</translation>
    </message>
    <message>
        <source>The shift cannot start yet: {reason}. Change that, then try again.</source>
        <translation>还不能开始值班：{reason}。请作出更改，然后再试。</translation>
    </message>
    <message>
        <source>A shift is running already. Hand it over, or end it first.</source>
        <translation>已有人在值班。请先交接或结束。</translation>
    </message>
    <message>
        <source>No shift is running. Start one first.</source>
        <translation>现在没有人值班。请先开始值班。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits. Choose one that you use nowhere else.</source>
        <translation>PIN 码有 4 至 8 位数字。请选一个您没有在别处使用的。</translation>
    </message>
    <message>
        <source>That is not the PIN. Wrong tries until the next wait: {left}.</source>
        <translation>PIN 码不对。再错 {left} 次就要等待。</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Wait {seconds} seconds, then try again.</source>
        <translation>PIN 码错误次数过多。请等待 {seconds} 秒，然后再试。</translation>
    </message>
    <message>
        <source>That cannot be done with paper sheets: {reason}. Change that, then try again.</source>
        <translation>纸质签名表无法这样处理：{reason}。请改正后再试一次。</translation>
    </message>
    <message>
        <source>No sheet {sheet} is known here. Type its whole number; its campaign has to be on this computer.</source>
        <translation>这里没有签名表 {sheet}。请输入完整编号；这台电脑要有它的活动。</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the sheets as a PDF, on a stick, and print them on another computer.</source>
        <translation>这台电脑没有打印机。请把签名表以 PDF 存到 U 盘，再到另一台电脑打印。</translation>
    </message>
    <message>
        <source>The printer did not take the sheets. Try again, or save them as a PDF and print them elsewhere.</source>
        <translation>打印机没有接受签名表。请再试一次，或存成 PDF 到别处打印。</translation>
    </message>
    <message>
        <source>This sheet shows version {version} of the campaign, which is not on this computer. Ask your office.</source>
        <translation>这张表印的是活动的第 {version} 版，这台电脑上没有。请询问办公室。</translation>
    </message>
    <message>
        <source>Line {line} of this sheet is typed in already. Go on with another line, or take it back first.</source>
        <translation>这张表的第 {line} 行已经录入。请继续另一行，或先把它撤回。</translation>
    </message>
    <message>
        <source>This sheet has no line {line}. Look at the numbers beside its lines.</source>
        <translation>这张表没有第 {line} 行。请看各行旁边的号码。</translation>
    </message>
    <message>
        <source>No signature on this computer has this code. Check every character, and the campaign.</source>
        <translation>这台电脑上没有使用这个代码的签名。请核对每个字符和活动。</translation>
    </message>
    <message>
        <source>No laptop “{laptop}” is known here. Fetch first, then use its name or the beginning of its id.</source>
        <translation>这里不认识名为“{laptop}”的笔记本电脑。请先接收，再使用它的名称或标识的开头。</translation>
    </message>
    <message>
        <source>Several laptops answer to “{laptop}”. Use the beginning of its id, at least 8 characters.</source>
        <translation>有几台笔记本电脑都符合“{laptop}”。请使用标识的开头，至少 8 个字符。</translation>
    </message>
    <message>
        <source>Number {number} of this laptop has not come yet. Fetch again, or bring its stick.</source>
        <translation>这台笔记本电脑的第 {number} 号尚未送达。请再次接收，或取来它的 U 盘。</translation>
    </message>
    <message>
        <source>These are not the words for number {number} here. Compare both again; if they stay, keep everything.</source>
        <translation>这不是这里第 {number} 号的核对词。请再核对号码和词语；如仍不同，请保留所有数据。</translation>
    </message>
    <message>
        <source>No network, or the server does not answer. Everything is kept here and sent later.</source>
        <translation>没有网络，或服务器没有回应。所有内容都保留在这里，稍后发送。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Everything is kept here; it is sent again in smaller parts.</source>
        <translation>服务器未能及时回应。所有内容都保留在这里，会分成较小的部分再发送。</translation>
    </message>
    <message>
        <source>This server is reached through Tor only. Start Tor and set: proxy = &quot;socks5h://127.0.0.1:9050&quot;</source>
        <translation>这个服务器只能通过 Tor 连接。请启动 Tor 并设置：proxy = &quot;socks5h://127.0.0.1:9050&quot;</translation>
    </message>
    <message>
        <source>This network wants you to log in first. Open a web page, log in, then press “Send now”.</source>
        <translation>这个网络要求先登录。请打开一个网页登录，然后按“立即发送”。</translation>
    </message>
    <message>
        <source>The answer sends us to another address ({host}). Nothing was sent there; check the network.</source>
        <translation>答复把我们转往另一个地址（{host}）。没有向那里发送任何内容；请检查网络。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not known here, so nothing was sent. Check the clock and the network.</source>
        <translation>这里不认得服务器的证书，所以没有发送任何内容。请检查时钟和网络。</translation>
    </message>
    <message>
        <source>The answer was not a whole answer of our server ({reason}). Nothing is lost; it is sent again later.</source>
        <translation>这不是我们服务器的完整答复（{reason}）。没有丢失任何内容；稍后会再发送。</translation>
    </message>
    <message>
        <source>The server address {address} must begin with https. Ask your office for a new invite.</source>
        <translation>服务器地址 {address} 必须以 https 开头。请向办公室索取新的邀请。</translation>
    </message>
    <message>
        <source>The server is busy. Everything is kept here and sent later.</source>
        <translation>服务器繁忙。所有内容都保留在这里，稍后发送。</translation>
    </message>
    <message>
        <source>The server has a fault ({status}). Everything is kept here and sent later.</source>
        <translation>服务器出现故障（{status}）。所有内容都保留在这里，稍后发送。</translation>
    </message>
    <message>
        <source>That was too much at once for the server. It is sent again in smaller parts.</source>
        <translation>一次发送太多，服务器无法接收。会分成较小的部分再发送。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the server&apos;s. The server&apos;s time is used from now on.</source>
        <translation>这台电脑的时钟与服务器不同。从现在起使用服务器的时间。</translation>
    </message>
    <message>
        <source>The server does not know this computer. Ask your office for an invite.</source>
        <translation>服务器不认识这台电脑。请向办公室索取邀请。</translation>
    </message>
    <message>
        <source>The server does not know the computer that this batch is from. Have the office invite it, or take the file in there with “batch import”.</source>
        <translation>服务器不认识这一批所来自的电脑。请让办公室邀请它，或在那里用“batch import”读入文件。</translation>
    </message>
    <message>
        <source>The office has shut this computer out. What it holds stays here; ask for a new invite.</source>
        <translation>办公室已停用这台电脑。这里的内容会保留；请索取新的邀请。</translation>
    </message>
    <message>
        <source>This computer may not do that: it was invited as “{role}”. Ask for an invite of the right kind.</source>
        <translation>这台电脑不可以这样做：它受邀的身份是“{role}”。请索取合适的邀请。</translation>
    </message>
    <message>
        <source>This invite was used before. Ask your office for a new one; an invite works once.</source>
        <translation>这份邀请已经用过。邀请只能使用一次；请向办公室索取新的。</translation>
    </message>
    <message>
        <source>This invite has expired. Ask your office for a new one.</source>
        <translation>这份邀请已过期。请向办公室索取新的。</translation>
    </message>
    <message>
        <source>The server does not know this invite. Check that you copied all of it.</source>
        <translation>服务器不认识这份邀请。请检查是否已完整复制。</translation>
    </message>
    <message>
        <source>The export could not be written to {path}. Nothing is half-written; choose another place.</source>
        <translation>无法把导出文件写到 {path}。没有只写了一半的文件；请选择另一个位置。</translation>
    </message>
    <message>
        <source>The file {path} could not be used ({reason}). Check the name and your rights to it.</source>
        <translation>无法使用文件 {path}（{reason}）。请检查名称和您的权限。</translation>
    </message>
    <message>
        <source>The “{extra}” parts of the program are not installed. Run: pip install petition-desktop[{extra}]</source>
        <translation>程序的“{extra}”部分尚未安装。请执行：pip install petition-desktop[{extra}]</translation>
    </message>
    <message>
        <source>In {path}, “{option}” cannot be used: {reason}. Mend or delete that line.</source>
        <translation>{path} 中的“{option}”不能使用：{reason}。请改正或删除那一行。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Where shall the export be written?</source>
        <translation>导出文件要存放在哪里？</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>表格（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines that do not count were left out.</source>
        <translation>
            <numerusform>略去了 %Ln 行不计入的记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are in %1.</source>
        <translation>
            <numerusform>%1 中有 %Ln 个签名。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose …</source>
        <translation>选择……</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Sealed on this laptop. Only %1 can open it.</source>
        <translation>已在这台电脑上密封，只有 %1 能够打开。</translation>
    </message>
    <message>
        <source>Sealed on this laptop. Only the organiser can open it.</source>
        <translation>已在这台电脑上密封，只有主办机构能够打开。</translation>
    </message>
    <message>
        <source>Nothing you typed stays on this screen.</source>
        <translation>您输入的内容不会留在这个屏幕上。</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>隐私声明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures at this stall today</source>
        <translation>
            <numerusform>今天这个签名点有 %Ln 个签名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed today</source>
        <translation>
            <numerusform>今天 %Ln 个签名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>(optional)</source>
        <translation>（可不填）</translation>
    </message>
    <message>
        <source>You can sign from the age of %1.</source>
        <translation>年满 %1 岁即可签名。</translation>
    </message>
    <message>
        <source>Number of this document: %1.</source>
        <translation>此证件的号码：%1。</translation>
    </message>
    <message>
        <source>(not needed to sign)</source>
        <translation>（签名不需要此项）</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>Add your name</source>
        <translation>加上您的名字</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>关于这个活动</translation>
    </message>
    <message numerus="yes">
        <source>%n answers need another look.</source>
        <translation>
            <numerusform>有 %n 项答案需要再看一下。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>This shift ends and the next one begins at the same place, with the same goal.</source>
        <translation>这次值班结束，下一次在同一地点、以同一目标开始。</translation>
    </message>
    <message>
        <source>Initials of the next volunteer</source>
        <translation>下一位志愿者的姓名缩写</translation>
    </message>
    <message>
        <source>New PIN, 4 to 8 digits</source>
        <translation>新 PIN，4 至 8 位数字</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>（可不填）</translation>
    </message>
    <message>
        <source>Without one it stays as it is.</source>
        <translation>不填就维持不变。</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>现在交班</translation>
    </message>
    <message>
        <source>Back to the drawer</source>
        <translation>返回抽屉</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>For the volunteer</source>
        <translation>志愿者专用</translation>
    </message>
    <message>
        <source>Start a shift</source>
        <translation>开始值班</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Signatures by hour</source>
        <translation>每小时的签名</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>I am still here</source>
        <translation>我还在</translation>
    </message>
    <message numerus="yes">
        <source>Are you still there? This form is emptied in %n s.</source>
        <translation>
            <numerusform>您还在吗？表格将在 %n 秒后清空。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>The invite is kept and shown to its server as soon as there is a network.</source>
        <translation>邀请已保存，一有网络就会提交给服务器。</translation>
    </message>
    <message>
        <source>This computer has joined %1.</source>
        <translation>这台电脑已加入 %1。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Save its recovery sheet …</source>
        <translation>保存它的恢复页……</translation>
    </message>
    <message>
        <source>Make other keys …</source>
        <translation>制作其他密钥……</translation>
    </message>
    <message>
        <source>Its public half begins with %1 and ends with %2.</source>
        <translation>它的公开部分以 %1 开头，以 %2 结尾。</translation>
    </message>
    <message>
        <source>The sheet is the key as 24 words on paper. Whoever has it can read every signature.</source>
        <translation>恢复页用 24 个词把密钥记在纸上。谁拿到它，谁就能读取所有签名。</translation>
    </message>
    <message>
        <source>The key that is open</source>
        <translation>已打开的密钥</translation>
    </message>
    <message>
        <source>A new campaign may have keys of its own. What was sealed to the key above opens with that key only, so keep it.</source>
        <translation>新的活动可以有自己的密钥。用上述密钥密封的签名只有它能打开，请妥善保管。</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>其他密钥</translation>
    </message>
</context>
<context>
    <name>KeysMade</name>
    <message>
        <source>Office key:</source>
        <translation>办公室密钥：</translation>
    </message>
    <message>
        <source>Recovery key:</source>
        <translation>恢复密钥：</translation>
    </message>
    <message>
        <source>Both keys are made and tested</source>
        <translation>两把密钥已制成并通过测试</translation>
    </message>
    <message>
        <source>Each one opened a record that was sealed to it.</source>
        <translation>每一把都成功打开了为它密封的记录。</translation>
    </message>
    <message>
        <source>Save the recovery sheet …</source>
        <translation>保存恢复页……</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, look whether it is readable, then delete the file.</source>
        <translation>已保存为 %1。请打印，确认清晰可读，然后删除文件。</translation>
    </message>
    <message>
        <source>Now the recovery sheet: the recovery key as 24 words on paper. It opens everything when both files or the passphrase are lost, so it belongs into a safe.</source>
        <translation>现在是恢复页：用 24 个词把恢复密钥记在纸上。两个文件或密码短语丢失时，它能打开一切，因此应放进保险箱。</translation>
    </message>
    <message>
        <source>Save it once more …</source>
        <translation>再保存一次……</translation>
    </message>
    <message>
        <source>For %1 paper instead</source>
        <translation>改用 %1 纸</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Choose …</source>
        <translation>请选择……</translation>
    </message>
</context>
<context>
    <name>MakeKey</name>
    <message>
        <source>Where shall the key be written?</source>
        <translation>密钥要存放在哪里？</translation>
    </message>
    <message>
        <source>This is too easy to guess. Take four or five unrelated words, 12 characters at least.</source>
        <translation>这太容易猜到。请用四五个互不相关的词，至少 12 个字符。</translation>
    </message>
    <message>
        <source>Key files (%1)</source>
        <translation>密钥文件（%1）</translation>
    </message>
    <message>
        <source>Make the office key</source>
        <translation>制作办公室密钥</translation>
    </message>
    <message>
        <source>Two keys are made, one for every day and one for the safe. Without them nobody can read a signature.</source>
        <translation>会制作两把密钥，一把日常使用，一把放进保险箱。没有它们，谁也无法读取签名。</translation>
    </message>
    <message>
        <source>I have a key file already</source>
        <translation>我已有密钥文件</translation>
    </message>
    <message>
        <source>Make and test both keys</source>
        <translation>制作并测试两把密钥</translation>
    </message>
    <message>
        <source>Making and testing …</source>
        <translation>正在制作和测试……</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Four or five unrelated words. It locks both keys and is kept nowhere.</source>
        <translation>四五个互不相关的词。它锁上两把密钥，不会保存在任何地方。</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>再输入一次密码短语</translation>
    </message>
    <message>
        <source>Where the office key shall lie</source>
        <translation>办公室密钥的存放位置</translation>
    </message>
    <message>
        <source>Where the recovery key shall lie</source>
        <translation>恢复密钥的存放位置</translation>
    </message>
    <message>
        <source>Best on a stick of its own that goes into the safe.</source>
        <translation>最好存放在一个专用的 U 盘上，放进保险箱。</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>请选定一个密码短语。</translation>
    </message>
    <message>
        <source>These two are not the same. Please type it once more.</source>
        <translation>两次输入不相同。请再输入一次。</translation>
    </message>
    <message>
        <source>Please choose a place.</source>
        <translation>请选择位置。</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>NextActions</name>
    <message>
        <source>What else you can do</source>
        <translation>您还可以做的事</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>网址的二维码</translation>
    </message>
</context>
<context>
    <name>NoCampaign</name>
    <message>
        <source>Add another campaign</source>
        <translation>再添加一个活动</translation>
    </message>
    <message>
        <source>There is no campaign here yet</source>
        <translation>这里还没有活动</translation>
    </message>
    <message>
        <source>Your office gives you a file that ends in .campaign, on a stick or by e-mail. Add it here.</source>
        <translation>您的办公室会用 U 盘或电子邮件给您一个以 .campaign 结尾的文件。请在这里添加。</translation>
    </message>
    <message>
        <source>Add a campaign file …</source>
        <translation>添加活动文件……</translation>
    </message>
    <message>
        <source>You can also drop the file on this window.</source>
        <translation>您也可以把文件拖放到这个窗口。</translation>
    </message>
    <message>
        <source>Join with the invite</source>
        <translation>用邀请加入</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Or the office&apos;s invite</source>
        <translation>或办公室的邀请</translation>
    </message>
    <message>
        <source>Paste or type the whole link. An invite file can be added above.</source>
        <translation>请粘贴或输入完整的链接。邀请文件可在上方添加。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Petition office</source>
        <translation>请愿办公室</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>A file waits. It is added as soon as nobody signs.</source>
        <translation>有一个文件在等待。没有人签名时就会添加。</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>I am helped with this form</source>
        <translation>有人帮我填写</translation>
    </message>
    <message>
        <source>Use my own phone</source>
        <translation>用我自己的手机</translation>
    </message>
    <message>
        <source>I type it myself</source>
        <translation>我自己输入</translation>
    </message>
    <message>
        <source>The volunteer types it for me</source>
        <translation>由志愿者替我输入</translation>
    </message>
    <message>
        <source>The volunteer reads it aloud to me</source>
        <translation>由志愿者读给我听</translation>
    </message>
    <message>
        <source>How do you fill in this form?</source>
        <translation>您怎样填写这份表格？</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Of %1 these numbers have not arrived: %2.</source>
        <translation>%1的以下号码尚未送达：%2。</translation>
    </message>
    <message>
        <source>%1 gave numbers twice: its folder was copied. Both signatures are kept.</source>
        <translation>%1的号码重复：它的文件夹曾被复制。两个签名都会保留。</translation>
    </message>
    <message>
        <source>Sheet %1, line %2, was typed in on two computers. Both signatures are kept.</source>
        <translation>签名表 %1 第 %2 行在两台电脑上都录入了。两个签名都保留。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came with two contents</source>
        <translation>
            <numerusform>%Ln 个有两种内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines on paper typed in twice</source>
        <translation>
            <numerusform>%Ln 行纸本录入了两次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not opened yet</source>
        <translation>
            <numerusform>%Ln 个尚未打开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln 个无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers given twice</source>
        <translation>
            <numerusform>%Ln 个号码重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers missing</source>
        <translation>
            <numerusform>缺少 %Ln 个号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln 个搁置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures</source>
        <translation>
            <numerusform>%Ln 个签名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln 个已撤回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %Ln more laptops.</source>
        <translation>
            <numerusform>另有 %Ln 台笔记本电脑情况相同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPhone</name>
    <message>
        <source>Sign on your own phone</source>
        <translation>用您自己的手机签署</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the square, or type in the address. What you write there goes to that page, not to this computer.</source>
        <translation>请用手机的相机对准方形图码，或输入网址。您在那里填写的内容会发送到该网页，不会发送到这台电脑。</translation>
    </message>
    <message>
        <source>QR code of the address below</source>
        <translation>下方网址的二维码</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>返回表格</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Number of the sheet</source>
        <translation>签名表编号</translation>
    </message>
    <message>
        <source>Signatures on this sheet</source>
        <translation>此表签名数</translation>
    </message>
    <message>
        <source>Day written on it</source>
        <translation>表上所写日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Volunteer’s initials</source>
        <translation>志愿者姓名缩写</translation>
    </message>
    <message>
        <source>Type this sheet in</source>
        <translation>录入这张表</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Print paper sheets</source>
        <translation>打印签名表</translation>
    </message>
    <message>
        <source>Typed in on another computer</source>
        <translation>已在另一台电脑录入</translation>
    </message>
    <message>
        <source>Printed on another computer in %2, with %3 lines.</source>
        <translation>在另一台电脑以 %2 打印，共 %3 行。</translation>
    </message>
    <message>
        <source>Printed on %1 in %2, with %3 lines.</source>
        <translation>于 %1 打印，语言为%2，共 %3 行。</translation>
    </message>
    <message>
        <source>Every sheet that was printed here is typed in.</source>
        <translation>这里打印的每张表都已录入。</translation>
    </message>
    <message>
        <source>Type a paper sheet in</source>
        <translation>录入纸质签名表</translation>
    </message>
    <message>
        <source>%1: not returned, printed on %2</source>
        <translation>%1：未交回，打印于 %2</translation>
    </message>
    <message>
        <source>%1: begun, %2 of %3 typed in</source>
        <translation>%1：已开始，录入了 %2／%3</translation>
    </message>
    <message>
        <source>Signed by hand on the paper</source>
        <translation>纸上有亲笔签名</translation>
    </message>
    <message>
        <source>Keep this line</source>
        <translation>保存此行</translation>
    </message>
    <message>
        <source>Unreadable or not complete</source>
        <translation>无法辨认或不完整</translation>
    </message>
    <message>
        <source>Take the last line back</source>
        <translation>撤回上一行</translation>
    </message>
    <message>
        <source>This sheet is done</source>
        <translation>这张表已完成</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>稍后继续</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>签名表 %1</translation>
    </message>
    <message>
        <source>%1 of %2 written on the sheet</source>
        <translation>表上 %2 个签名，已处理 %1 个</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Every line of this sheet was dealt with.</source>
        <translation>这张表的每一行都已处理。</translation>
    </message>
    <message>
        <source>Enter or Tab: next field · Ctrl+Enter: keep the line · F8: unreadable · F7: take back · Page up, page down: another line · Esc: go on later</source>
        <translation>Enter 或 Tab：下一栏 · Ctrl+Enter：保存此行 · F8：无法辨认 · F7：撤回 · Page Up、Page Down：另一行 · Esc：稍后继续</translation>
    </message>
    <message>
        <source>Line %1: typed in</source>
        <translation>第 %1 行：已录入</translation>
    </message>
    <message>
        <source>Line %1: unreadable</source>
        <translation>第 %1 行：无法辨认</translation>
    </message>
    <message>
        <source>Line %1: to be typed now</source>
        <translation>第 %1 行：现在录入</translation>
    </message>
    <message>
        <source>Line %1: to come</source>
        <translation>第 %1 行：待录入</translation>
    </message>
    <message>
        <source>Copy this from the foot of the sheet.</source>
        <translation>请照表底所写的抄下来。</translation>
    </message>
    <message>
        <source>That is not the number written on the sheet. If it is right, press “%1” again.</source>
        <translation>这与表上所写的数目不同。如果没有错，请再按一次“%1”。</translation>
    </message>
    <message>
        <source>Sheet %1 is done.</source>
        <translation>签名表 %1 已完成。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are not typed in yet</source>
        <translation>
            <numerusform>%n 张表尚未录入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are on their way to the printer.</source>
        <translation>
            <numerusform>%n 张签名表已送往打印机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are saved in %1.</source>
        <translation>
            <numerusform>%n 张签名表已存入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n 行无法辨认</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>保存签名表</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>签名表的语言</translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>纸张大小</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>存为 PDF……</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印……</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>For when the power fails. Each sheet has a number of its own; they come back to be typed in.</source>
        <translation>停电时使用。每张表都有自己的编号，之后交回来录入。</translation>
    </message>
    <message>
        <source>From 1 to 500 sheets at once.</source>
        <translation>每次 1 至 500 张。</translation>
    </message>
    <message>
        <source>Nobody waits for sheet %1 here any more.</source>
        <translation>这里不再等待签名表 %1。</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>To %1, %2</source>
        <translation>致%2%1</translation>
    </message>
    <message>
        <source>(needed to sign)</source>
        <translation>（签署必需）</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>What the columns ask; a tick in a box is a yes:</source>
        <translation>各栏的内容；在方格内打勾即表示同意：</translation>
    </message>
    <message>
        <source>%1 answers for your data. To ask, or to take your signature back: %2.</source>
        <translation>%1 对您的资料负责。查询或撤回签名：%2。</translation>
    </message>
    <message>
        <source>The whole privacy notice: %1, and at the stall.</source>
        <translation>隐私声明全文：%1，摊位亦可阅览。</translation>
    </message>
    <message>
        <source>The whole privacy notice can be read at the stall.</source>
        <translation>隐私声明全文可于摊位阅览。</translation>
    </message>
    <message>
        <source>Who has this sheet can read it: lock it away.</source>
        <translation>拿到此表的人都能阅读：请上锁保管。</translation>
    </message>
    <message>
        <source>If you found it, give it to %1.</source>
        <translation>如拾获此表，请交给 %1。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>签名表</translation>
    </message>
    <message>
        <source>Signatures on this sheet</source>
        <translation>此表签名数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Volunteer’s initials</source>
        <translation>志愿者姓名缩写</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Hide what I type</source>
        <translation>隐藏输入内容</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>显示输入内容</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>Back soon</source>
        <translation>马上回来</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message>
        <source>not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Country of the number: %1</source>
        <translation>号码所属国家或地区：%1</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>PIN of this shift</source>
        <translation>本次值班的 PIN 码</translation>
    </message>
    <message>
        <source>Whoever started the shift chose it.</source>
        <translation>由开始值班的人设定。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>For the volunteer</source>
        <translation>志愿者专用</translation>
    </message>
    <message>
        <source>Delete one digit</source>
        <translation>删除一位数字</translation>
    </message>
    <message>
        <source>Delete all digits</source>
        <translation>删除全部数字</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Privacy notice</source>
        <translation>隐私声明</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Please write your name.</source>
        <translation>请填写您的姓名。</translation>
    </message>
    <message>
        <source>Please write your given name.</source>
        <translation>请填写您的名字。</translation>
    </message>
    <message>
        <source>Please write your family name.</source>
        <translation>请填写您的姓氏。</translation>
    </message>
    <message>
        <source>Please write your e-mail address.</source>
        <translation>请填写您的电子邮件地址。</translation>
    </message>
    <message>
        <source>Please write your phone number.</source>
        <translation>请填写您的电话号码。</translation>
    </message>
    <message>
        <source>Please write your address.</source>
        <translation>请填写您的地址。</translation>
    </message>
    <message>
        <source>Please write your postcode.</source>
        <translation>请填写您的邮政编码。</translation>
    </message>
    <message>
        <source>Please choose a country.</source>
        <translation>请选择国家或地区。</translation>
    </message>
    <message>
        <source>Please write your date of birth.</source>
        <translation>请填写您的出生日期。</translation>
    </message>
    <message>
        <source>Please write the year you were born in.</source>
        <translation>请填写您的出生年份。</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>请选择其中一项。</translation>
    </message>
    <message>
        <source>Please write an answer.</source>
        <translation>请填写答案。</translation>
    </message>
    <message>
        <source>Please write this number.</source>
        <translation>请填写这个号码。</translation>
    </message>
    <message>
        <source>Please sign in the field, or set the tick below it.</source>
        <translation>请在框内签名，或勾选下方方框。</translation>
    </message>
    <message>
        <source>This date cannot be right yet. Please look at day, month and year.</source>
        <translation>这个日期还不对。请核对年、月、日。</translation>
    </message>
    <message>
        <source>This number cannot be right. Please compare it with your document, character by character.</source>
        <translation>这个号码不对。请与证件逐字核对。</translation>
    </message>
    <message>
        <source>There is hardly a line yet. Please sign in the field, or set the tick below it.</source>
        <translation>还几乎没有笔画。请在框内签名，或勾选下方方框。</translation>
    </message>
    <message>
        <source>This is too much to keep. Please clear the field and sign once more.</source>
        <translation>内容太多，无法保存。请清除后重新签名。</translation>
    </message>
    <message>
        <source>This one is needed. Please tick it.</source>
        <translation>此项必须勾选。</translation>
    </message>
    <message>
        <source>There is a character in it that cannot be seen. Please type it again.</source>
        <translation>其中有看不见的字符。请重新输入。</translation>
    </message>
    <message>
        <source>This is longer than %1 characters. Please shorten it.</source>
        <translation>超过 %1 个字符。请缩短。</translation>
    </message>
    <message>
        <source>There is no letter in it yet. Please write your name.</source>
        <translation>其中还没有文字。请填写您的姓名。</translation>
    </message>
    <message>
        <source>This is not a whole address yet. It looks like name@example.org.</source>
        <translation>这还不是完整的电子邮件地址。格式如 name@example.org。</translation>
    </message>
    <message>
        <source>This is not a whole phone number yet. It looks like +852 9123 4567.</source>
        <translation>这还不是完整的电话号码。格式如 +852 9123 4567。</translation>
    </message>
    <message>
        <source>A postcode has letters and digits only.</source>
        <translation>邮政编码只有字母和数字。</translation>
    </message>
    <message>
        <source>Please choose a country from the list.</source>
        <translation>请从列表中选择国家或地区。</translation>
    </message>
    <message>
        <source>A letter would not arrive yet: a part of the address is missing.</source>
        <translation>信件还无法送达：地址缺少一部分。</translation>
    </message>
    <message>
        <source>Please write the year with four digits, such as 1985.</source>
        <translation>请用四位数字填写年份，例如 1985。</translation>
    </message>
    <message>
        <source>This day is still to come. Please look at the year.</source>
        <translation>这一天还没有到。请核对年份。</translation>
    </message>
    <message>
        <source>You are too young to sign this one. Thank you for wanting to.</source>
        <translation>您的年龄还不能签署这份请愿。谢谢您的心意。</translation>
    </message>
    <message>
        <source>Without this we may not count you. Tick it if you agree.</source>
        <translation>没有此项同意，我们不可以计入您的签名。如果同意，请勾选。</translation>
    </message>
    <message>
        <source>This answer does not fit. Please give it again.</source>
        <translation>这个答案不适合。请重新填写。</translation>
    </message>
    <message>
        <source>This campaign does not ask that any more. Please start the form again.</source>
        <translation>这个活动已不再问此项。请重新填写表格。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a character in it cannot be seen</source>
        <translation>其中有看不见的字符</translation>
    </message>
    <message>
        <source>a label is not right</source>
        <translation>有一个标签不正确</translation>
    </message>
    <message>
        <source>a language such as en or zh-Hant, or nothing</source>
        <translation>一种语言，例如 en 或 zh-Hant，也可留空</translation>
    </message>
    <message>
        <source>a newer version of the campaign has come</source>
        <translation>活动有了新版本</translation>
    </message>
    <message>
        <source>a part is too long</source>
        <translation>有一部分太长</translation>
    </message>
    <message>
        <source>a part of it is missing or changed</source>
        <translation>有一部分缺失或被改动</translation>
    </message>
    <message>
        <source>a picture is missing</source>
        <translation>缺少一张图片</translation>
    </message>
    <message>
        <source>a picture is not the one listed</source>
        <translation>有一张图片与清单不符</translation>
    </message>
    <message>
        <source>a rule is broken at {place}</source>
        <translation>{place} 不符合规则</translation>
    </message>
    <message>
        <source>a signature is too large</source>
        <translation>有一个签名太大</translation>
    </message>
    <message>
        <source>a web page came instead</source>
        <translation>收到的是网页</translation>
    </message>
    <message>
        <source>a whole number from 75 to 300</source>
        <translation>75 至 300 的整数</translation>
    </message>
    <message>
        <source>an address that begins with socks5h://, http:// or https://, or nothing</source>
        <translation>以 socks5h://、http:// 或 https:// 开头的地址，也可留空</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>另一个程序正在使用</translation>
    </message>
    <message>
        <source>auto or file</source>
        <translation>auto 或 file</translation>
    </message>
    <message>
        <source>auto or high</source>
        <translation>auto 或 high</translation>
    </message>
    <message>
        <source>auto, light or dark</source>
        <translation>auto、light 或 dark</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>一批签名</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>debug, info, warning or error</source>
        <translation>debug、info、warning 或 error</translation>
    </message>
    <message>
        <source>initials, at most 8 characters</source>
        <translation>姓名缩写，最多 8 个字符</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>中途断开</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it cannot be read as text</source>
        <translation>无法读成文字</translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation>开头不符</translation>
    </message>
    <message>
        <source>it does not begin with {prefix}</source>
        <translation>开头不是 {prefix}</translation>
    </message>
    <message>
        <source>it does not know what we asked for</source>
        <translation>对方不认识我们的请求</translation>
    </message>
    <message>
        <source>it does not say whose it is</source>
        <translation>它没有说明属于哪台电脑</translation>
    </message>
    <message>
        <source>it does not understand this version of the program</source>
        <translation>对方不认识这个版本的程序</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>it exists, and a key is never written over</source>
        <translation>文件已存在，而密钥从不覆盖</translation>
    </message>
    <message>
        <source>it holds a character that cannot be typed again</source>
        <translation>其中有无法再次输入的字符</translation>
    </message>
    <message>
        <source>it holds more than {count} files of a campaign</source>
        <translation>其中属于行动的文件超过 {count} 个</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>it is another campaign file than announced</source>
        <translation>不是所预告的活动文件</translation>
    </message>
    <message>
        <source>it is another campaign than announced</source>
        <translation>不是所预告的活动</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>内容不完整</translation>
    </message>
    <message>
        <source>it is cut off or changed</source>
        <translation>内容不完整或被改动</translation>
    </message>
    <message>
        <source>it is damaged too much</source>
        <translation>它损坏得太严重</translation>
    </message>
    <message>
        <source>it is for a newer version of the program</source>
        <translation>属于较新版本的程序</translation>
    </message>
    <message>
        <source>it is not one of this program</source>
        <translation>它不属于本程序</translation>
    </message>
    <message>
        <source>it is not the batch we asked for</source>
        <translation>不是我们要求的那一批</translation>
    </message>
    <message>
        <source>it is not the list we asked for</source>
        <translation>不是我们要求的那份清单</translation>
    </message>
    <message>
        <source>it is not “name = value”</source>
        <translation>不是“名称 = 值”</translation>
    </message>
    <message>
        <source>it is of another device</source>
        <translation>属于另一台设备</translation>
    </message>
    <message>
        <source>it is packed</source>
        <translation>内容经过压缩</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>it must be {allowed}</source>
        <translation>必须是{allowed}</translation>
    </message>
    <message>
        <source>it needs at least {count} characters</source>
        <translation>至少要 {count} 个字符</translation>
    </message>
    <message>
        <source>it says it holds {count} signatures</source>
        <translation>声称有 {count} 个签名</translation>
    </message>
    <message>
        <source>it speaks of another device or server</source>
        <translation>所指的是另一台设备或服务器</translation>
    </message>
    <message>
        <source>it would hold {count} signatures</source>
        <translation>会有 {count} 个签名</translation>
    </message>
    <message>
        <source>its beginning is not right</source>
        <translation>开头不正确</translation>
    </message>
    <message>
        <source>its content is not understood</source>
        <translation>看不懂内容</translation>
    </message>
    <message>
        <source>its content is not written as it should be</source>
        <translation>内容的写法不对</translation>
    </message>
    <message>
        <source>its file is gone or not right</source>
        <translation>密钥文件不在或不正确</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>its second signature is not right</source>
        <translation>第二个数字签名不正确</translation>
    </message>
    <message>
        <source>its signature is not right</source>
        <translation>数字签名不正确</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>locked key file</source>
        <translation>上锁的密钥文件</translation>
    </message>
    <message>
        <source>locked key file (this is the public half)</source>
        <translation>上锁的密钥文件（这是公开部分）</translation>
    </message>
    <message>
        <source>more signatures are written down than the sheet has lines</source>
        <translation>写下的签名数比表上的行数多</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>那里不能写入</translation>
    </message>
    <message>
        <source>office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>office key</source>
        <translation>办公室密钥</translation>
    </message>
    <message>
        <source>one of them is another word or in another place</source>
        <translation>其中一个词不同或位置不对</translation>
    </message>
    <message>
        <source>our request was changed on its way</source>
        <translation>我们的请求在途中被改动</translation>
    </message>
    <message>
        <source>public key file</source>
        <translation>公钥文件</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>root</source>
        <translation>根密钥</translation>
    </message>
    <message>
        <source>sealing key</source>
        <translation>密封密钥</translation>
    </message>
    <message>
        <source>some are post-quantum and some are not</source>
        <translation>有些抗量子，有些不是</translation>
    </message>
    <message>
        <source>something else came instead</source>
        <translation>收到的是别的东西</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>结尾之后还有内容</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>摊位</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>状态 {status}</translation>
    </message>
    <message>
        <source>text of at most 80 characters</source>
        <translation>最多 80 个字符的文字</translation>
    </message>
    <message>
        <source>the campaign is not offered in this language</source>
        <translation>活动没有这种语言的版本</translation>
    </message>
    <message>
        <source>the day on the sheet has not come yet</source>
        <translation>表上的日期尚未到来</translation>
    </message>
    <message>
        <source>the disk has a fault</source>
        <translation>磁盘有故障</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk is gone</source>
        <translation>磁盘不见了</translation>
    </message>
    <message>
        <source>the disk refused</source>
        <translation>磁盘拒绝了</translation>
    </message>
    <message>
        <source>the goal must be a number from 0 to 100,000</source>
        <translation>目标必须是 0 至 100,000 之间的数字</translation>
    </message>
    <message>
        <source>the id of a campaign, or nothing</source>
        <translation>一个行动的代号，也可留空</translation>
    </message>
    <message>
        <source>the initials are longer than 8 characters</source>
        <translation>姓名缩写超过 8 个字符</translation>
    </message>
    <message>
        <source>the initials are missing</source>
        <translation>缺少姓名缩写</translation>
    </message>
    <message>
        <source>the keyring does not give it</source>
        <translation>系统的钥匙串没有交出</translation>
    </message>
    <message>
        <source>the number of sheets must be from 1 to 500</source>
        <translation>张数必须是 1 至 500</translation>
    </message>
    <message>
        <source>the path of a file, or nothing</source>
        <translation>一个文件的路径，也可留空</translation>
    </message>
    <message>
        <source>the place is longer than 80 characters</source>
        <translation>地点超过 80 个字符</translation>
    </message>
    <message>
        <source>the place is missing</source>
        <translation>缺少地点</translation>
    </message>
    <message>
        <source>the server found a fault in it</source>
        <translation>服务器在其中发现错误</translation>
    </message>
    <message>
        <source>the texts of the campaign leave no room for lines</source>
        <translation>活动的文字太长，没有空间放签名行</translation>
    </message>
    <message>
        <source>there are {count} words instead of {right}</source>
        <translation>有 {count} 个词，应为 {right} 个</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>没有这个选项</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>this line</source>
        <translation>这一行</translation>
    </message>
    <message>
        <source>this sheet has come back here</source>
        <translation>这张表已交回这里</translation>
    </message>
    <message>
        <source>this sheet was not printed here</source>
        <translation>这张表不是在这里打印的</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>withdrawals</source>
        <translation>撤回记录</translation>
    </message>
    <message>
        <source>word {place} is not one of the words that can be on a sheet</source>
        <translation>第 {place} 个词不可能在恢复纸上</translation>
    </message>
    <message>
        <source>your account may not use it</source>
        <translation>你的账户不能使用</translation>
    </message>
    <message>
        <source>{count} were announced and {written} came</source>
        <translation>声称有 {count} 个，实际有 {written} 个</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file} 第 {line} 行</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>at the office</source>
        <translation>在办公室</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>waiting here</source>
        <translation>在这里等候</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签名时间</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>签名点</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>its signer saw other words than this version of the campaign has</source>
        <translation>签名者看到的文字与活动的这个版本不同</translation>
    </message>
    <message>
        <source>it breaks the rules of the campaign</source>
        <translation>不符合活动的规则</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>What is wrong with one field, so that staff can find it on the page that was signed.</extracomment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>hidden characters</source>
        <translation>隐藏字符</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>consent needed</source>
        <translation>需要同意</translation>
    </message>
    <message>
        <source>an entry the campaign does not have</source>
        <translation>活动中没有的项目</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>种类不符</translation>
    </message>
    <message>
        <source>too young</source>
        <translation>未到年龄</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Where the campaign is not at hand, these ids most likely are what they say.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>笔记本电脑 %1</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>set aside: %1</source>
        <translation>搁置：%1</translation>
    </message>
    <message>
        <source>counted, another copy differs</source>
        <translation>已计入，另一份内容不同</translation>
    </message>
    <message>
        <source>counted, perhaps twice</source>
        <translation>已计入，可能重复</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>已计入</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Fetch and open</source>
        <translation>接收并打开</translation>
    </message>
    <message>
        <source>Search names, e-mail, postcode, id, in any script</source>
        <translation>用任何文字搜索姓名、电子邮件、邮政编码、标识</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>搜索登记册</translation>
    </message>
    <message>
        <source>For spreadsheets (CSV) …</source>
        <translation>供电子表格使用（CSV）……</translation>
    </message>
    <message>
        <source>For machines (CSV, unchanged) …</source>
        <translation>供程序使用（CSV，内容不变）……</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Nothing in the register holds these letters.</source>
        <translation>登记册中没有包含这些字的记录。</translation>
    </message>
    <message>
        <source>Nothing is here yet. “Fetch and open” brings what has arrived at the server.</source>
        <translation>这里还没有内容。“接收并打开”会取回已送达服务器的签名。</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>How what is left is shared out, and the least a column must have at 100 % to be of use. Which columns give way first: language, e-mail, stall, place. Name, time and state stay.</extracomment>
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Lock the office</source>
        <translation>锁上办公室</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Nothing new came.</source>
        <translation>没有新的内容。</translation>
    </message>
    <message>
        <source>This office has not joined a server yet, so only the inbox was opened.</source>
        <translation>这个办公室尚未加入服务器，只打开了收件箱。</translation>
    </message>
    <message>
        <source>Not everything was fetched: %1</source>
        <translation>未能全部接收：%1</translation>
    </message>
    <message>
        <source>A new version of %1 changes its keys. Check it, then drop its file on this window.</source>
        <translation>%1 的新版本更换了密钥。请核对，然后把它的文件拖放到这个窗口。</translation>
    </message>
    <message>
        <source>A new version of %1 at the server was refused.</source>
        <translation>服务器上 %1 的新版本未被接受。</translation>
    </message>
    <message>
        <source>The server was set back to an older state; what was taken back was read again.</source>
        <translation>服务器已恢复到较早的状态；撤回记录已重新读取。</translation>
    </message>
    <message>
        <source>The server was set back to an older state; all of %1 was fetched again.</source>
        <translation>服务器恢复到了较旧的状态；已重新接收 %1 的全部内容。</translation>
    </message>
    <message>
        <source>A batch of %1 was passed over: %2</source>
        <translation>略过了 %1 的一批：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read; the table says why.</source>
        <translation>
            <numerusform>%Ln 个无法读取；原因见表格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new signatures are in the register.</source>
        <translation>
            <numerusform>登记册新增了 %Ln 个签名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were set aside; the table says why.</source>
        <translation>
            <numerusform>%Ln 个已搁置；原因见表格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching from the server: %Ln new so far</source>
        <translation>
            <numerusform>正在从服务器接收：至今新增 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %Ln, %1 of them are done</source>
        <translation>
            <numerusform>正在打开 %Ln 个，已完成 %1 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复页</translation>
    </message>
    <message>
        <source>The key as 24 words, in this order</source>
        <translation>用 24 个词记下的密钥，请按此次序</translation>
    </message>
    <message>
        <source>Whoever has this page can read every signature.</source>
        <translation>谁拿到这一页，谁就能读取所有签名。</translation>
    </message>
    <message>
        <source>Keep it in a safe, apart from the key file. Do not photograph it, and do not send it.</source>
        <translation>请放进保险箱，与密钥文件分开存放。不要拍照，也不要发送。</translation>
    </message>
    <message>
        <source>The same key as a QR code</source>
        <translation>同一把密钥的二维码</translation>
    </message>
    <message>
        <source>Read it only with a device that has no network.</source>
        <translation>只用没有网络的设备读取。</translation>
    </message>
    <message>
        <source>Which key it is</source>
        <translation>这是哪一把密钥</translation>
    </message>
    <message>
        <source>Its public half begins and ends like this:</source>
        <translation>它的公开部分的开头和结尾：</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>制作日期：%1</translation>
    </message>
    <message>
        <source>When the key file or its passphrase is lost</source>
        <translation>密钥文件或密码短语丢失时</translation>
    </message>
    <message>
        <source>On a computer with Petition Desktop, type this command:</source>
        <translation>在装有 Petition Desktop 的电脑上输入这个命令：</translation>
    </message>
    <message>
        <source>Type the 24 words, or the text of the QR code, and a new passphrase.</source>
        <translation>输入 24 个词或二维码的文字，再输入新的密码短语。</translation>
    </message>
    <message>
        <source>Compare the public half with the one on this page. They must be the same.</source>
        <translation>核对公开部分与这一页是否相同。两者必须一致。</translation>
    </message>
    <message>
        <source>Delete the file this page was printed from.</source>
        <translation>请删除用来打印这一页的文件。</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, then delete the file.</source>
        <translation>已保存为 %1。请打印，然后删除文件。</translation>
    </message>
    <message>
        <source>Where shall the recovery sheet be written?</source>
        <translation>恢复页要存放在哪里？</translation>
    </message>
    <message>
        <source>Pages for the printer (%1)</source>
        <translation>打印页（%1）</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>recovery-sheet</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>open</source>
        <translation>开放中</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>即将结束</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>尚未开放</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>(optional)</source>
        <translation>（可不填）</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>您的姓名缩写</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>PIN 码，4 至 8 位数字</translation>
    </message>
    <message>
        <source>Only signing: full screen, leaving needs the PIN</source>
        <translation>仅供签名：全屏显示，退出需要 PIN 码</translation>
    </message>
    <message>
        <source>Full screen keeps curious hands at the form. It is no lock.</source>
        <translation>全屏让好奇的手停留在表格上，但并不是锁。</translation>
    </message>
    <message>
        <source>Start collecting</source>
        <translation>开始收集</translation>
    </message>
    <message>
        <source>Add another campaign …</source>
        <translation>添加其他活动……</translation>
    </message>
    <message>
        <source>Back to the form, without a shift</source>
        <translation>返回表格，不开始值班</translation>
    </message>
    <message>
        <source>Start of shift</source>
        <translation>开始值班</translation>
    </message>
    <message>
        <source>Is everything ready?</source>
        <translation>一切就绪了吗？</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
</context>
<context>
    <name>ShiftEnd</name>
    <message>
        <source>Send this to your office by phone</source>
        <translation>用手机把这些发给办公室</translation>
    </message>
    <message>
        <source>QR code with these lines as text</source>
        <translation>含这几行文字的二维码</translation>
    </message>
    <message>
        <source>Or scan it: these lines and nothing else</source>
        <translation>或扫描：只有这几行</translation>
    </message>
    <message>
        <source>At home, plug this laptop in where there is a network and leave it on: it sends by itself. Or copy them to a stick now, and bring that to your office.</source>
        <translation>回家后，在有网络的地方插上电源并开着这台电脑，它会自动发送。或现在复制到 U 盘，带到办公室。</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>已交班给 %1</translation>
    </message>
    <message>
        <source>The shift is over. Thank you!</source>
        <translation>值班结束，谢谢！</translation>
    </message>
    <message>
        <source>Back to the stall</source>
        <translation>返回签名点</translation>
    </message>
    <message>
        <source>Start a new shift</source>
        <translation>开始新的值班</translation>
    </message>
    <message>
        <source>Everything is at the office. There is nothing more to do.</source>
        <translation>全部已送到办公室，没有其他要做的事。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on this laptop alone.</source>
        <translation>
            <numerusform>%Ln 个签名只在这台电脑上。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message>
        <source>Where to copy what waits</source>
        <translation>把等待中的复制到哪里</translation>
    </message>
    <message>
        <source>Nothing waits, so there is nothing to copy.</source>
        <translation>没有等待中的签名，无须复制。</translation>
    </message>
    <message>
        <source>Numbers %1 to %2 are in “%3” on %4. They wait here as well until the office has them.</source>
        <translation>编号 %1 至 %2 已在 %4 的“%3”中。它们也会留在这里，直到办公室收到。</translation>
    </message>
    <message>
        <source>Other folder …</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Copy to stick</source>
        <translation>复制到 U 盘</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>复制到 %1</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Read the whole story</source>
        <translation>阅读全文</translation>
    </message>
    <message>
        <source>To %1, %2</source>
        <translation>致%2%1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>致%1</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>完整内容</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>请愿</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>公开信</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>last number %1</source>
        <translation>最后编号 %1</translation>
    </message>
    <message>
        <source>check word %1</source>
        <translation>核对字 %1</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>电脑 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures</source>
        <translation>
            <numerusform>%Ln 个签名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>no network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>this network wants a log-in</source>
        <translation>这个网络要求登录</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>服务器繁忙</translation>
    </message>
    <message>
        <source>the server has a fault</source>
        <translation>服务器出现故障</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is unknown</source>
        <translation>不认得服务器的证书</translation>
    </message>
    <message>
        <source>the office shut this computer out</source>
        <translation>办公室已停用这台电脑</translation>
    </message>
    <message>
        <source>the server does not know this computer</source>
        <translation>服务器不认识这台电脑</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>上次发送 %1</translation>
    </message>
    <message>
        <source>sending now</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>not joined to a server yet</source>
        <translation>尚未加入服务器</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 个等待发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 个被拒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln sent</source>
        <translation>
            <numerusform>%Ln 个已全部发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n min</source>
        <translation>
            <numerusform>%n 分钟后再试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n s</source>
        <translation>
            <numerusform>%n 秒后再试</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Take this signature back</source>
        <translation>撤回这个签名</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>是，撤回</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Number %1 is taken back.</source>
        <translation>%1 号已撤回。</translation>
    </message>
    <message>
        <source>It was deleted on this laptop at once and counts no longer. The office is told when there is a network.</source>
        <translation>它已立即在这台电脑上删除，不再计算。有网络时会通知办公室。</translation>
    </message>
    <message>
        <source>Number %1, signed just now. Is something wrong with it?</source>
        <translation>%1 号，刚刚签署。有问题吗？</translation>
    </message>
    <message>
        <source>Take number %1 back? It is deleted here at once and counts no longer. Only if its signer wants that.</source>
        <translation>要撤回 %1 号吗？它会立即在这里删除，不再计算。只在签名者本人希望时才撤回。</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>还可输入 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>超出 %n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Next person</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>多留一会儿</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>谢谢</translation>
    </message>
    <message>
        <source>Change your mind?</source>
        <translation>改变主意了？</translation>
    </message>
    <message>
        <source>“More time” keeps this page open.</source>
        <translation>按“多留一会儿”可让本页留着。</translation>
    </message>
    <message>
        <source>You are number %1 at this stall today. Your signature is sealed and is sent by itself.</source>
        <translation>您是今天这个签名点的第 %1 位。您的签名已密封，并会自动发送。</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>回执 %1</translation>
    </message>
    <message>
        <source>The code that takes your signature back</source>
        <translation>用来撤回签名的代码</translation>
    </message>
    <message>
        <source>QR code of the code below</source>
        <translation>下方代码的二维码</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>It does not count.</source>
        <translation>不会计算在内。</translation>
    </message>
    <message>
        <source>Your signature was deleted on this laptop at once. The office is told when there is a network; until then that waits here, as safely as a signature does.</source>
        <translation>您的签名已立即在这台电脑上删除。有网络时会通知办公室；在此之前，这个撤回会像签名一样安全地在这里等候。</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Your name counts.</source>
        <translation>您的名字有分量。</translation>
    </message>
    <message>
        <source>This code takes your signature back, any time. It is kept nowhere else. Taking it with you is up to you.</source>
        <translation>凭这个代码可随时撤回您的签名。它不会保存在别处，带走与否由您决定。</translation>
    </message>
    <message>
        <source>To take it back at once, call the volunteer while this page is open.</source>
        <translation>想立即撤回，请在本页仍开着时叫志愿者。</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are sealed.</source>
        <translation>
            <numerusform>已密封 %n 项回答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the start by itself in %n s</source>
        <translation>
            <numerusform>%n 秒后自动返回开始</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This page stays for %n min</source>
        <translation>
            <numerusform>本页再保留 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You agreed to %n points.</source>
        <translation>
            <numerusform>您同意了 %n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Open the office</source>
        <translation>打开办公室</translation>
    </message>
    <message>
        <source>The key file and its passphrase open the signatures. Neither ever leaves this computer.</source>
        <translation>密钥文件和密码短语能打开签名。两者都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>This office has no key yet</source>
        <translation>这个办公室还没有密钥</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>Please choose the file of the office key.</source>
        <translation>请选择办公室密钥的文件。</translation>
    </message>
    <message>
        <source>Please type the passphrase.</source>
        <translation>请输入密码短语。</translation>
    </message>
    <message>
        <source>Which key file?</source>
        <translation>哪一个密钥文件？</translation>
    </message>
</context>
<context>
    <name>Volunteer</name>
    <message>
        <source>Somebody is signing. If you go on, what is typed here is gone.</source>
        <translation>有人正在签名。如果继续，这里输入的内容就会消失。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>People sign here, and only the office can read it</source>
        <translation>在这里签名，只有办公室能够读取</translation>
    </message>
    <message>
        <source>This program collects signatures at a stall, with or without a network. Each one is sealed on this laptop the moment it is given.</source>
        <translation>本程序在签名点收集签名，有无网络均可。每个签名一经签署，立即在这台电脑上密封。</translation>
    </message>
    <message>
        <source>Do you have a campaign file? You can drop it on this window.</source>
        <translation>您有活动文件吗？可以把它拖放到这个窗口。</translation>
    </message>
    <message>
        <source>Collect signatures</source>
        <translation>收集签名</translation>
    </message>
    <message>
        <source>Work in the office</source>
        <translation>在办公室工作</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Only a volunteer can close this, with the lock above.</source>
        <translation>只有志愿者可以用上方的锁关闭。</translation>
    </message>
</context>
</TS>
