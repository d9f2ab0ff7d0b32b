<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant">
<context>
    <name>Adding</name>
    <message>
        <source>Add a campaign file</source>
        <translation>加入行動檔案</translation>
    </message>
    <message>
        <source>Campaigns (%1)</source>
        <translation>行動檔案（%1）</translation>
    </message>
    <message>
        <source>Invites (%1)</source>
        <translation>邀請（%1）</translation>
    </message>
    <message>
        <source>Somebody is signing. Add the file again when they are done.</source>
        <translation>有人正在簽署。請待對方完成後再加入檔案。</translation>
    </message>
    <message>
        <source>Use the new keys</source>
        <translation>使用新金鑰</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已加入：%1</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Area</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>County</source>
        <translation>縣／郡</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>省</translation>
    </message>
    <message>
        <source>District</source>
        <translation>區</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>道／市</translation>
    </message>
    <message>
        <source>Eircode</source>
        <translation>郵遞區號（Eircode）</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>酋長國</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>島嶼</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>社區</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>州</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>教區</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>郵遞區號（PIN）</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>市鎮</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府縣</translation>
    </message>
    <message>
        <source>State</source>
        <translation>州</translation>
    </message>
    <message>
        <source>Suburb</source>
        <translation>市郊</translation>
    </message>
    <message>
        <source>Townland</source>
        <translation>鎮地</translation>
    </message>
    <message>
        <source>Village or township</source>
        <translation>村／鎮</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>郵遞區號（ZIP）</translation>
    </message>
    <message>
        <source>Street, number, flat</source>
        <translation>街道、門牌、室</translation>
    </message>
    <message>
        <source>Part of town</source>
        <translation>分區</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>城市／市鎮</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵政編碼</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>國家或地區</translation>
    </message>
    <message>
        <source>Search for a region</source>
        <translation>搜尋地區</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>No region with these letters.</source>
        <translation>沒有符合的地區。</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Tell your office</source>
        <translation>請告知辦公室</translation>
    </message>
    <message>
        <source>The file of this laptop is damaged. Missing numbers: %1.</source>
        <translation>這部電腦的檔案已損壞。缺少的編號：%1。</translation>
    </message>
    <message>
        <source>Go on signing. Then bring this laptop to your office as it is; delete nothing.</source>
        <translation>可以繼續收集簽名。之後把這部電腦原樣帶到辦公室，不要刪除任何東西。</translation>
    </message>
    <message>
        <source>They are kept here, sealed. Your office decides; you need not ask anybody to sign again.</source>
        <translation>它們已密封保存在這裏，由辦公室決定如何處理；不必請任何人再簽一次。</translation>
    </message>
    <message>
        <source>The server holds something else under the same number: %1.</source>
        <translation>伺服器在相同編號下已有其他內容：%1。</translation>
    </message>
    <message>
        <source>The server could not see that these are sealed: %1.</source>
        <translation>伺服器無法確認這些已密封：%1。</translation>
    </message>
    <message>
        <source>These came to the server without their sealed part: %1.</source>
        <translation>這些送達伺服器時缺少密封的部分：%1。</translation>
    </message>
    <message>
        <source>The server refused these: %1.</source>
        <translation>伺服器拒絕了這些：%1。</translation>
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
        <translation>我可以怎樣回答？</translation>
    </message>
    <message>
        <source>Only the office of %1. What you write is sealed on this laptop; from then on neither we here nor the server can read it.</source>
        <translation>只有 %1 的辦公室。你寫的內容會在這部電腦上密封；之後我們在這裏和伺服器都無法讀取。</translation>
    </message>
    <message>
        <source>Yes, at any time, with the code you get after signing. Without the code write to %1.</source>
        <translation>可以，隨時都可以，用簽署後得到的代碼。沒有代碼就寫信到 %1。</translation>
    </message>
    <message>
        <source>Who can read it?</source>
        <translation>誰能讀到？</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>會送到哪裏？</translation>
    </message>
    <message>
        <source>Sealed, over the internet or on a stick, to the office. It opens it there, counts it, and uses it only for what you ticked.</source>
        <translation>密封後經互聯網或隨身碟送到辦公室。辦公室在那裏開啟、點算，只用於你勾選的用途。</translation>
    </message>
    <message>
        <source>Can I take it back?</source>
        <translation>可以撤回嗎？</translation>
    </message>
    <message>
        <source>What if there is no network?</source>
        <translation>沒有網絡怎麼辦？</translation>
    </message>
    <message>
        <source>Nothing is lost. It waits here, sealed, and is sent as soon as there is a network.</source>
        <translation>不會遺失。它密封在這裏等候，一有網絡就傳送。</translation>
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
        <translation>請留意</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>需要處理</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁碟</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電源</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB 隨身碟</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>One moment, this laptop is looking …</source>
        <translation>請稍候，正在檢查……</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Campaign open until %1</source>
        <translation>活動開放至 %1</translation>
    </message>
    <message>
        <source>The campaign closes soon: %1, %2</source>
        <translation>活動即將結束：%1，%2</translation>
    </message>
    <message>
        <source>The campaign opens on %1</source>
        <translation>活動於 %1 開始</translation>
    </message>
    <message>
        <source>If that day has come, set this laptop&apos;s clock.</source>
        <translation>如果那一天已到，請調校這部電腦的時鐘。</translation>
    </message>
    <message>
        <source>A new version of the campaign has other keys</source>
        <translation>活動的新版本用了其他密鑰</translation>
    </message>
    <message>
        <source>Ask your office before you accept it.</source>
        <translation>接受之前請先問辦公室。</translation>
    </message>
    <message>
        <source>Campaign open</source>
        <translation>活動開放中</translation>
    </message>
    <message>
        <source>The campaign is closed</source>
        <translation>活動已結束</translation>
    </message>
    <message>
        <source>Nobody can sign it any more.</source>
        <translation>已不能再簽署。</translation>
    </message>
    <message>
        <source>The campaign&apos;s file is damaged</source>
        <translation>活動的檔案已損壞</translation>
    </message>
    <message>
        <source>Add the campaign again.</source>
        <translation>請重新加入活動。</translation>
    </message>
    <message>
        <source>There is no campaign yet</source>
        <translation>還沒有活動</translation>
    </message>
    <message>
        <source>Add one by file or invite.</source>
        <translation>請用檔案或邀請加入一個。</translation>
    </message>
    <message>
        <source>Clock believable</source>
        <translation>時鐘可信</translation>
    </message>
    <message>
        <source>It says %1, %2. Compare it with a telephone.</source>
        <translation>時鐘顯示 %1，%2。請與電話對照。</translation>
    </message>
    <message>
        <source>Clock not compared with a server yet</source>
        <translation>時鐘尚未與伺服器對照</translation>
    </message>
    <message>
        <source>By this clock the campaign is not open yet</source>
        <translation>按這個時鐘，活動尚未開始</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>時鐘不準</translation>
    </message>
    <message>
        <source>This computer does not tell how full its disk is</source>
        <translation>這部電腦沒有說明磁碟有多滿</translation>
    </message>
    <message>
        <source>Enough room on the disk</source>
        <translation>磁碟有足夠空間</translation>
    </message>
    <message>
        <source>Empty the bin, or move large files away.</source>
        <translation>請清空回收筒，或移走大檔案。</translation>
    </message>
    <message>
        <source>This computer does not tell of a battery</source>
        <translation>這部電腦沒有說明有電池</translation>
    </message>
    <message>
        <source>On mains, battery %1 %</source>
        <translation>已接電源，電量 %1 %</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>電量 %1 %</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1，約 %2</translation>
    </message>
    <message>
        <source>Plug it in when you can.</source>
        <translation>有機會就接上電源。</translation>
    </message>
    <message>
        <source>Plug it in now. What is signed is safe even if it goes off.</source>
        <translation>請立即接上電源。即使關機，已簽署的也很安全。</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>已全部傳送</translation>
    </message>
    <message>
        <source>Not joined to a server yet</source>
        <translation>尚未加入伺服器</translation>
    </message>
    <message>
        <source>What is signed waits here; a stick takes it to the office.</source>
        <translation>已簽署的在這裏等候；可用隨身碟帶到辦公室。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未傳送</translation>
    </message>
    <message>
        <source>Connect this laptop today, or copy to a stick.</source>
        <translation>今天請讓這部電腦連上網絡，或複製到隨身碟。</translation>
    </message>
    <message>
        <source>Stick %1 is plugged in</source>
        <translation>隨身碟 %1 已插入</translation>
    </message>
    <message>
        <source>Stick %1 is full</source>
        <translation>隨身碟 %1 已滿</translation>
    </message>
    <message>
        <source>Make room on it, or take another.</source>
        <translation>請騰出空間，或換另一個。</translation>
    </message>
    <message>
        <source>Stick %1 cannot be written to</source>
        <translation>無法寫入隨身碟 %1</translation>
    </message>
    <message>
        <source>Move its little switch, or take another.</source>
        <translation>請撥動它的小開關，或換另一個。</translation>
    </message>
    <message>
        <source>No stick needed: the server was reached just now</source>
        <translation>不需要隨身碟：剛才已連上伺服器</translation>
    </message>
    <message>
        <source>No stick plugged in</source>
        <translation>沒有插入隨身碟</translation>
    </message>
    <message>
        <source>Good to have without a network.</source>
        <translation>沒有網絡時很有用。</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小時 %2 分鐘</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait to be sent</source>
        <translation>
            <numerusform>%Ln 個等待傳送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %Ln more signatures</source>
        <translation>
            <numerusform>還可容納 %Ln 個簽名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>No answer</source>
        <translation>不作答</translation>
    </message>
    <message>
        <source>Search for an answer</source>
        <translation>搜尋答案</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>No answer with these letters.</source>
        <translation>沒有符合的答案。</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>It can be signed from %1 on.</source>
        <translation>由 %1 起可以簽署。</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>尚未開始</translation>
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
        <translation>澳門</translation>
    </message>
</context>
<context>
    <name>CountryPanel</name>
    <message>
        <source>Search for a country</source>
        <translation>搜尋國家或地區</translation>
    </message>
    <message>
        <source>No country with these letters.</source>
        <translation>找不到符合的國家或地區。</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>國家和地區</translation>
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
        <translation>程式出現故障，必須關閉。所有已獲致謝的簽名都安全。</translation>
    </message>
    <message>
        <source>Please start it again. If it happens once more, send this folder to your office: %1</source>
        <translation>請重新啟動程式。如果再次發生，請把這個資料夾交給辦公室：%1</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>typed by the signer</source>
        <translation>由簽署人輸入</translation>
    </message>
    <message>
        <source>typed by the volunteer</source>
        <translation>由義工輸入</translation>
    </message>
    <message>
        <source>read aloud to the signer</source>
        <translation>向簽署人讀出</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>在紙上簽署</translation>
    </message>
    <message>
        <source>clock trusted</source>
        <translation>時鐘可信</translation>
    </message>
    <message>
        <source>clock not checked</source>
        <translation>時鐘未經核對</translation>
    </message>
    <message>
        <source>clock was wrong</source>
        <translation>時鐘不準</translation>
    </message>
    <message>
        <source>count me</source>
        <translation>計算我的簽名</translation>
    </message>
    <message>
        <source>show my name</source>
        <translation>公開我的姓名</translation>
    </message>
    <message>
        <source>pass on to the target</source>
        <translation>轉交訴求對象</translation>
    </message>
    <message>
        <source>news by e-mail</source>
        <translation>以電郵接收消息</translation>
    </message>
    <message>
        <source>news by phone</source>
        <translation>以電話接收消息</translation>
    </message>
    <message>
        <source>news by post</source>
        <translation>以郵寄接收消息</translation>
    </message>
    <message>
        <source>news by text message</source>
        <translation>以短訊接收消息</translation>
    </message>
    <message>
        <source>not drawn, but confirmed</source>
        <translation>未手寫，但已確認</translation>
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
        <translation>手寫簽名</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>沒有詢問</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>街站</translation>
    </message>
    <message>
        <source>number %1 of %2</source>
        <translation>%2 的第 %1 號</translation>
    </message>
    <message>
        <source>version %1 of the campaign</source>
        <translation>行動第 %1 版</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>sheet %1, line %2</source>
        <translation>第 %1 張紙第 %2 行</translation>
    </message>
    <message>
        <source>volunteer %1</source>
        <translation>義工 %1</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>識別碼 %1</translation>
    </message>
    <message>
        <source>Not counted: %1.</source>
        <translation>不計算：%1。</translation>
    </message>
    <message>
        <source>Another copy with the same id had other content. It was not taken.</source>
        <translation>另有一份識別碼相同但內容不同的簽名，沒有採用。</translation>
    </message>
    <message>
        <source>The stall noticed the same e-mail address or phone number that day.</source>
        <translation>街站當天發現相同的電郵地址或電話號碼。</translation>
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
        <translation>返回攤位</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>To the next volunteer</source>
        <translation>交給下一位義工</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>結束當值</translation>
    </message>
    <message>
        <source>No shift is running</source>
        <translation>沒有人當值</translation>
    </message>
    <message>
        <source>%1 · shift of %2</source>
        <translation>%1 · %2 當值</translation>
    </message>
    <message>
        <source>goal %1 reached</source>
        <translation>已達目標 %1</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>best hour %1: %2</source>
        <translation>最佳時段 %1 時：%2</translation>
    </message>
    <message>
        <source>No names are shown here, because this laptop cannot read them.</source>
        <translation>這裏不顯示姓名，因為這部電腦無法讀取。</translation>
    </message>
    <message>
        <source>Paper sheets</source>
        <translation>紙本簽名表</translation>
    </message>
    <message>
        <source>Type in what was signed on paper</source>
        <translation>輸入紙上的簽名</translation>
    </message>
    <message>
        <source>The volunteer&apos;s drawer</source>
        <translation>義工的抽屜</translation>
    </message>
    <message>
        <source>Last receipts</source>
        <translation>最近的收據</translation>
    </message>
    <message>
        <source>Nobody has signed here yet.</source>
        <translation>這裏還沒有人簽署。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>at the office</source>
        <translation>
            <numerusform>在辦公室</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting here</source>
        <translation>
            <numerusform>在這裏等候</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe and sent</source>
        <translation>安全與傳送</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即傳送</translation>
    </message>
    <message>
        <source>Copy on %1 is up to date</source>
        <translation>%1 上的副本是最新的</translation>
    </message>
    <message>
        <source>To send by phone at the end</source>
        <translation>結束時用電話傳送</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copies these lines, to paste them into a message</source>
        <translation>複製這幾行，可貼到訊息中</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in this shift</source>
        <translation>
            <numerusform>這次當值 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more since the copy on %1</source>
        <translation>
            <numerusform>複製到 %1 後又多了 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back here; the office is told when there is a network.</source>
        <translation>
            <numerusform>這裏撤回了 %Ln 個；有網絡時會通知辦公室。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back in this shift</source>
        <translation>
            <numerusform>這次當值撤回 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>signatures today</source>
        <translation>
            <numerusform>個今天的簽名</numerusform>
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
        <translation>清除已畫的簽名</translation>
    </message>
    <message>
        <source>I cannot draw, and I sign with this tick.</source>
        <translation>我不能手寫簽名，謹以此勾選代替簽署。</translation>
    </message>
    <message>
        <source>Draw with finger, pen or mouse; who cannot draw sets the tick below.</source>
        <translation>請用手指、觸控筆或滑鼠簽名；不能手寫者請勾選下方方格。</translation>
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
        <translation>你是指 %1 嗎？</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Some answers need another look. Nothing was saved yet.</source>
        <translation>有些答案需要再看一看。尚未儲存任何內容。</translation>
    </message>
    <message>
        <source>The campaign has {count} fault(s). Mend the lines named, then check again.</source>
        <translation>這個行動有 {count} 處錯誤。請修正所列的各行，然後再檢查。</translation>
    </message>
    <message>
        <source>This is not a whole campaign file ({reason}). Copy it again from where you got it.</source>
        <translation>這不是完整的行動檔案（{reason}）。請從原處重新複製。</translation>
    </message>
    <message>
        <source>This campaign was made for a newer version of Petition Desktop. Update the program, then add it again.</source>
        <translation>這個行動是為較新版本的 Petition Desktop 製作的。請更新程式，然後再加入。</translation>
    </message>
    <message>
        <source>This file is signed by another key than the campaign “{campaign}” on this computer. Ask your office.</source>
        <translation>簽署這個檔案的金鑰，與這部電腦上「{campaign}」行動的不同。請向辦公室查詢。</translation>
    </message>
    <message>
        <source>Version {offered} of this campaign is older than version {held} on this computer. The newer one stays.</source>
        <translation>這個行動的第 {offered} 版比這部電腦上的第 {held} 版舊。較新的一版會保留。</translation>
    </message>
    <message>
        <source>This file says it is version {version}, but its content differs. Ask your office for a new version.</source>
        <translation>這個檔案自稱是第 {version} 版，但內容不同。請向辦公室索取新版本。</translation>
    </message>
    <message>
        <source>This version changes the keys of “{campaign}”. Check it with your office, then confirm.</source>
        <translation>這個版本更換了「{campaign}」的金鑰。請與辦公室核對，然後確認。</translation>
    </message>
    <message>
        <source>The campaign “{campaign}” is not on this computer. Add its file first.</source>
        <translation>這部電腦上沒有「{campaign}」行動。請先加入它的檔案。</translation>
    </message>
    <message>
        <source>“{campaign}” takes no signatures now: it is {state}.</source>
        <translation>「{campaign}」現在不接受簽名（狀態：{state}）。</translation>
    </message>
    <message>
        <source>This is not the signing key of a campaign. Choose the file that “campaign new” made.</source>
        <translation>這不是行動的簽署金鑰。請選擇由「campaign new」產生的檔案。</translation>
    </message>
    <message>
        <source>The label of this signature does not belong to its content. Keep it and tell whoever runs the server.</source>
        <translation>這個簽名的標籤與內容不符。請保留它，並通知管理伺服器的人。</translation>
    </message>
    <message>
        <source>The content of this signature is not one this version understands. Update the program, then open it.</source>
        <translation>這個版本看不懂這個簽名的內容。請更新程式，然後再開啟。</translation>
    </message>
    <message>
        <source>These answers are longer than a sealed signature can hold. Shorten the longest one.</source>
        <translation>這些答案超出一個密封簽名的容量。請縮短最長的一項。</translation>
    </message>
    <message>
        <source>The beginning of this sealed file is damaged or of an unknown kind. Copy it again from where it came.</source>
        <translation>這個密封檔案的開頭已損壞，或屬於不明的種類。請從原處重新複製。</translation>
    </message>
    <message>
        <source>The beginning of this sealed file was changed on its way. Copy it again from where it came.</source>
        <translation>這個密封檔案的開頭在途中被更改了。請從原處重新複製。</translation>
    </message>
    <message>
        <source>The content of this sealed file is cut off or was changed. Copy it again from where it came.</source>
        <translation>這個密封檔案的內容不完整，或被更改了。請從原處重新複製。</translation>
    </message>
    <message>
        <source>This key does not open it. Use the office key or the recovery key of this campaign.</source>
        <translation>這把金鑰打不開它。請使用這個行動的辦公室金鑰或備用金鑰。</translation>
    </message>
    <message>
        <source>The text form of this sealed file is damaged. Copy all of it, from its BEGIN line to its END line.</source>
        <translation>這個密封檔案的文字形式已損壞。請完整複製，由 BEGIN 一行到 END 一行。</translation>
    </message>
    <message>
        <source>That passphrase does not open this key file. Check capitals and the keyboard&apos;s language, then try again.</source>
        <translation>這個密碼短語打不開這個金鑰檔案。請檢查大小寫和鍵盤語言，然後再試。</translation>
    </message>
    <message>
        <source>This passphrase cannot protect a key: {reason}. Four or five unrelated words make a good one.</source>
        <translation>這個密碼短語保護不了金鑰：{reason}。四、五個互不相關的詞就很好。</translation>
    </message>
    <message>
        <source>This key file asks for too little or too much work to open. Use the file that “office keygen” made.</source>
        <translation>開啟這個金鑰檔案所需的運算過少或過多。請使用由「office keygen」產生的檔案。</translation>
    </message>
    <message>
        <source>This is not a whole {what}. Copy it again, from its first to its last character.</source>
        <translation>這不是完整的 {what}。請由第一個字元到最後一個字元重新複製。</translation>
    </message>
    <message>
        <source>This key file was made for a newer version of Petition Desktop. Update the program, then try again.</source>
        <translation>這個金鑰檔案是為較新版本的 Petition Desktop 製作的。請更新程式，然後再試。</translation>
    </message>
    <message>
        <source>These words are not a recovery key: {reason}. Compare each word with the sheet.</source>
        <translation>這些詞不是備用金鑰：{reason}。請逐一與紙張核對。</translation>
    </message>
    <message>
        <source>These sealing keys cannot be used together ({reason}). Choose an office key and a recovery key of one kind.</source>
        <translation>這些密封金鑰不能一起使用（{reason}）。請選擇同一種類的辦公室金鑰和備用金鑰。</translation>
    </message>
    <message>
        <source>This key has not passed its drill. Run: petition-desktop office drill KEYFILE</source>
        <translation>這把金鑰尚未通過演練。請執行：petition-desktop office drill KEYFILE</translation>
    </message>
    <message>
        <source>These bytes are cut off or not of the kind expected ({what}). Copy or send them again.</source>
        <translation>這些資料不完整，或不是預期的種類（{what}）。請重新複製或傳送。</translation>
    </message>
    <message>
        <source>This is not a whole batch ({reason}). Copy it again from the laptop it came from.</source>
        <translation>這不是完整的一批（{reason}）。請從原來的手提電腦重新複製。</translation>
    </message>
    <message>
        <source>The batch is not in order at number {number}. Keep the file and tell whoever runs the server.</source>
        <translation>這一批在第 {number} 號處次序不對。請保留檔案，並通知管理伺服器的人。</translation>
    </message>
    <message>
        <source>The signature on this {what} is not right. Do not use it; ask for it again.</source>
        <translation>這個 {what} 上的簽署不正確。請不要使用，並重新索取。</translation>
    </message>
    <message>
        <source>This signing key proves nothing and is refused. Make a new one.</source>
        <translation>這把簽署金鑰證明不了甚麼，故不接受。請製作一把新的。</translation>
    </message>
    <message>
        <source>The answer does not carry this server&apos;s receipts. Nothing was deleted; it is sent again later.</source>
        <translation>回覆中沒有這個伺服器的收據。沒有刪除任何內容；稍後會再傳送。</translation>
    </message>
    <message>
        <source>This invite cannot be read ({reason}). Ask your office for a new one.</source>
        <translation>無法讀取這份邀請（{reason}）。請向辦公室索取新的。</translation>
    </message>
    <message>
        <source>This invite is for a laptop that collects signatures. Open it there; it was not used up.</source>
        <translation>這份邀請是給收集簽名的電腦使用的。請在那部電腦上開啟；這份邀請還沒有用掉。</translation>
    </message>
    <message>
        <source>A withdrawal code has 20 letters and digits. Check it against your slip.</source>
        <translation>撤回代碼有 20 個字母和數字。請與你的紙條核對。</translation>
    </message>
    <message>
        <source>The disk is full: nothing new was saved, and nothing is lost. Free some space, then try again.</source>
        <translation>磁碟已滿，未能儲存新內容；已有的都沒有遺失。請騰出空間，然後再試。</translation>
    </message>
    <message>
        <source>This folder cannot be written to: {folder}. Allow it for your account or choose another with --home.</source>
        <translation>無法寫入這個資料夾：{folder}。請給你的帳戶寫入權限，或用 --home 選擇另一個。</translation>
    </message>
    <message>
        <source>The store is busy with something else: nothing was saved. Wait a moment, then try again.</source>
        <translation>儲存庫正忙於其他工作，未能儲存。請稍候再試。</translation>
    </message>
    <message>
        <source>The store is damaged. Leave it as it is, copy the whole folder {folder} and ask for help.</source>
        <translation>儲存庫已損壞。請保持原狀，複製整個資料夾 {folder} 並尋求協助。</translation>
    </message>
    <message>
        <source>The disk could not be read or written, so nothing new was saved. Check that it is plugged in and lets you store more, then try again.</source>
        <translation>無法讀寫磁碟，因此未能儲存新內容。請檢查磁碟是否已接上，以及是否容許你儲存更多，然後再試。</translation>
    </message>
    <message>
        <source>A signature on this computer is damaged (number {numbers}) and stays behind; the others go. Keep the data folder as it is and take it to your office.</source>
        <translation>這部電腦上有簽名已損壞（編號 {numbers}），會留在原處；其他照常送出。請保持資料夾原狀，並帶到辦公室。</translation>
    </message>
    <message>
        <source>This store was made by a newer version of Petition Desktop. Update the program; nothing was changed.</source>
        <translation>這個儲存庫由較新版本的 Petition Desktop 建立。請更新程式；沒有更改任何內容。</translation>
    </message>
    <message>
        <source>Petition Desktop is already open on this folder. Use that window, or close it first.</source>
        <translation>Petition Desktop 已在使用這個資料夾。請使用那個視窗，或先把它關閉。</translation>
    </message>
    <message>
        <source>This is no store to rescue signatures from ({reason}). Choose a copied data folder, or the file petition.sqlite3 in one.</source>
        <translation>這不是可以救回簽名的儲存庫（{reason}）。請選擇複製來的資料夾，或其中的 petition.sqlite3。</translation>
    </message>
    <message>
        <source>This computer has not joined a server yet. Signatures are kept; join with an invite to send them.</source>
        <translation>這部電腦尚未加入伺服器。簽名會保留；請以邀請加入，才能傳送。</translation>
    </message>
    <message>
        <source>The key of this computer is missing ({reason}). Nothing is lost, but it cannot send: take it, or a copy of its data folder, to your office.</source>
        <translation>這部電腦的金鑰不見了（{reason}），因此不能傳送。甚麼都沒有遺失：請把電腦或資料夾的副本帶到辦公室。</translation>
    </message>
    <message>
        <source>The shift cannot start yet: {reason}. Change that, then try again.</source>
        <translation>輪班尚未能開始：{reason}。請更正後再試。</translation>
    </message>
    <message>
        <source>A shift is running already. Hand it over, or end it first.</source>
        <translation>已有輪班正在進行。請先交班，或先結束它。</translation>
    </message>
    <message>
        <source>No shift is running. Start one first.</source>
        <translation>目前沒有輪班。請先開始一個輪班。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits. Choose one that you use nowhere else.</source>
        <translation>PIN 碼為 4 至 8 位數字。請選一個你沒有用在別處的號碼。</translation>
    </message>
    <message>
        <source>That is not the PIN. Wrong tries until the next wait: {left}.</source>
        <translation>PIN 碼不正確。再錯 {left} 次便須等候。</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Wait {seconds} seconds, then try again.</source>
        <translation>PIN 碼錯誤次數太多。請等候 {seconds} 秒後再試。</translation>
    </message>
    <message>
        <source>That cannot be done with paper sheets: {reason}. Change that, then try again.</source>
        <translation>紙本簽名表無法這樣處理：{reason}。請改正後再試一次。</translation>
    </message>
    <message>
        <source>No sheet {sheet} is known here. Type its whole number; its campaign has to be on this computer.</source>
        <translation>這裏沒有簽名表 {sheet}。請輸入完整編號；這台電腦要有它的活動。</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the sheets as a PDF, on a stick, and print them on another computer.</source>
        <translation>這台電腦沒有印表機。請把簽名表以 PDF 存到隨身碟，再到另一台電腦列印。</translation>
    </message>
    <message>
        <source>The printer did not take the sheets. Try again, or save them as a PDF and print them elsewhere.</source>
        <translation>印表機沒有接受簽名表。請再試一次，或存成 PDF 到別處列印。</translation>
    </message>
    <message>
        <source>This sheet shows version {version} of the campaign, which is not on this computer. Ask your office.</source>
        <translation>這張表印的是活動的第 {version} 版，這台電腦上沒有。請詢問辦公室。</translation>
    </message>
    <message>
        <source>Line {line} of this sheet is typed in already. Go on with another line, or take it back first.</source>
        <translation>這張表的第 {line} 行已經輸入。請繼續另一行，或先把它收回。</translation>
    </message>
    <message>
        <source>This sheet has no line {line}. Look at the numbers beside its lines.</source>
        <translation>這張表沒有第 {line} 行。請看各行旁邊的號碼。</translation>
    </message>
    <message>
        <source>No signature on this computer has this code. Check every character, and the campaign.</source>
        <translation>這部電腦上沒有簽名使用這個代碼。請核對每個字元，以及所屬的活動。</translation>
    </message>
    <message>
        <source>No laptop “{laptop}” is known here. Fetch first, then use its name or the beginning of its id.</source>
        <translation>這裏沒有名為「{laptop}」的手提電腦。請先收取，再用它的名稱或編號開首。</translation>
    </message>
    <message>
        <source>Several laptops answer to “{laptop}”. Use the beginning of its id, at least 8 characters.</source>
        <translation>有多部手提電腦符合「{laptop}」。請用其編號開首，至少 8 個字元。</translation>
    </message>
    <message>
        <source>Number {number} of this laptop has not come yet. Fetch again, or bring its stick.</source>
        <translation>這部手提電腦的第 {number} 號尚未收到。請再收取一次，或取回它的 USB 手指。</translation>
    </message>
    <message>
        <source>These are not the words for number {number} here. Compare both again; if they stay, keep everything.</source>
        <translation>這不是這裏第 {number} 號的核對詞。請再核對號碼和詞語；如仍不同，請保留所有資料。</translation>
    </message>
    <message>
        <source>No network, or the server does not answer. Everything is kept here and sent later.</source>
        <translation>沒有網絡，或伺服器沒有回應。所有內容都保留在這裏，稍後傳送。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Everything is kept here; it is sent again in smaller parts.</source>
        <translation>伺服器未能及時回應。所有內容都保留在這裏，會分成較小的部分再傳送。</translation>
    </message>
    <message>
        <source>This server is reached through Tor only. Start Tor and set: proxy = &quot;socks5h://127.0.0.1:9050&quot;</source>
        <translation>這個伺服器只能經 Tor 連接。請啟動 Tor 並設定：proxy = &quot;socks5h://127.0.0.1:9050&quot;</translation>
    </message>
    <message>
        <source>This network wants you to log in first. Open a web page, log in, then press “Send now”.</source>
        <translation>這個網絡要求先登入。請打開一個網頁登入，然後按「立即傳送」。</translation>
    </message>
    <message>
        <source>The answer sends us to another address ({host}). Nothing was sent there; check the network.</source>
        <translation>回覆把我們轉往另一個位址（{host}）。沒有向那裏傳送任何內容；請檢查網絡。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not known here, so nothing was sent. Check the clock and the network.</source>
        <translation>這裏不認得伺服器的憑證，所以沒有傳送任何內容。請檢查時鐘和網絡。</translation>
    </message>
    <message>
        <source>The answer was not a whole answer of our server ({reason}). Nothing is lost; it is sent again later.</source>
        <translation>這不是我們伺服器的完整回覆（{reason}）。沒有遺失任何內容；稍後會再傳送。</translation>
    </message>
    <message>
        <source>The server address {address} must begin with https. Ask your office for a new invite.</source>
        <translation>伺服器位址 {address} 必須以 https 開頭。請向辦公室索取新的邀請。</translation>
    </message>
    <message>
        <source>The server is busy. Everything is kept here and sent later.</source>
        <translation>伺服器繁忙。所有內容都保留在這裏，稍後傳送。</translation>
    </message>
    <message>
        <source>The server has a fault ({status}). Everything is kept here and sent later.</source>
        <translation>伺服器出現故障（{status}）。所有內容都保留在這裏，稍後傳送。</translation>
    </message>
    <message>
        <source>That was too much at once for the server. It is sent again in smaller parts.</source>
        <translation>一次傳送太多，伺服器無法接收。會分成較小的部分再傳送。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the server&apos;s. The server&apos;s time is used from now on.</source>
        <translation>這部電腦的時鐘與伺服器不同。由現在起使用伺服器的時間。</translation>
    </message>
    <message>
        <source>The server does not know this computer. Ask your office for an invite.</source>
        <translation>伺服器不認識這部電腦。請向辦公室索取邀請。</translation>
    </message>
    <message>
        <source>The server does not know the computer that this batch is from. Have the office invite it, or take the file in there with “batch import”.</source>
        <translation>伺服器不認識這批簽名所屬的電腦。請由辦公室邀請該電腦，或在辦公室用「batch import」匯入檔案。</translation>
    </message>
    <message>
        <source>The office has shut this computer out. What it holds stays here; ask for a new invite.</source>
        <translation>辦公室已停用這部電腦。這裏的內容會保留；請索取新的邀請。</translation>
    </message>
    <message>
        <source>This computer may not do that: it was invited as “{role}”. Ask for an invite of the right kind.</source>
        <translation>這部電腦不可以這樣做：它受邀的身分是「{role}」。請索取合適的邀請。</translation>
    </message>
    <message>
        <source>This invite was used before. Ask your office for a new one; an invite works once.</source>
        <translation>這份邀請已經用過。邀請只能使用一次；請向辦公室索取新的。</translation>
    </message>
    <message>
        <source>This invite has expired. Ask your office for a new one.</source>
        <translation>這份邀請已過期。請向辦公室索取新的。</translation>
    </message>
    <message>
        <source>The server does not know this invite. Check that you copied all of it.</source>
        <translation>伺服器不認識這份邀請。請檢查是否已完整複製。</translation>
    </message>
    <message>
        <source>The export could not be written to {path}. Nothing is half-written; choose another place.</source>
        <translation>無法把匯出檔寫到 {path}。沒有只寫了一半的檔案；請選擇另一個位置。</translation>
    </message>
    <message>
        <source>The file {path} could not be used ({reason}). Check the name and your rights to it.</source>
        <translation>無法使用檔案 {path}（{reason}）。請檢查名稱和你的權限。</translation>
    </message>
    <message>
        <source>The “{extra}” parts of the program are not installed. Run: pip install petition-desktop[{extra}]</source>
        <translation>程式的「{extra}」部分尚未安裝。請執行：pip install petition-desktop[{extra}]</translation>
    </message>
    <message>
        <source>In {path}, “{option}” cannot be used: {reason}. Mend or delete that line.</source>
        <translation>{path} 中的「{option}」不能使用：{reason}。請修正或刪除那一行。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Where shall the export be written?</source>
        <translation>匯出檔案要存放在哪裏？</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>表格（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines that do not count were left out.</source>
        <translation>
            <numerusform>略去了 %Ln 行不計算的紀錄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are in %1.</source>
        <translation>
            <numerusform>%1 中有 %Ln 個簽名。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose …</source>
        <translation>選擇……</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Sealed on this laptop. Only %1 can open it.</source>
        <translation>已在這部電腦上密封，只有 %1 能夠開啟。</translation>
    </message>
    <message>
        <source>Sealed on this laptop. Only the organiser can open it.</source>
        <translation>已在這部電腦上密封，只有主辦機構能夠開啟。</translation>
    </message>
    <message>
        <source>Nothing you typed stays on this screen.</source>
        <translation>你輸入的內容不會留在這個畫面上。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures at this stall today</source>
        <translation>
            <numerusform>今天這個攤位有 %Ln 個簽名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed today</source>
        <translation>
            <numerusform>今天 %Ln 個簽名</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>私隱聲明</translation>
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
        <translation>年滿 %1 歲即可簽署。</translation>
    </message>
    <message>
        <source>Number of this document: %1.</source>
        <translation>此證件的號碼：%1。</translation>
    </message>
    <message>
        <source>(not needed to sign)</source>
        <translation>（簽署不需要此項）</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>簽署</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>請稍候……</translation>
    </message>
    <message>
        <source>Add your name</source>
        <translation>加上你的名字</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>不用一分鐘</translation>
    </message>
    <message numerus="yes">
        <source>%n answers need another look.</source>
        <translation>
            <numerusform>有 %n 項答案需要再看一看。</numerusform>
        </translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>關於這個行動</translation>
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
        <translation>這次當值結束，下一次在同一地點、以同一目標開始。</translation>
    </message>
    <message>
        <source>Initials of the next volunteer</source>
        <translation>下一位義工的姓名縮寫</translation>
    </message>
    <message>
        <source>New PIN, 4 to 8 digits</source>
        <translation>新 PIN，4 至 8 位數字</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>（可不填）</translation>
    </message>
    <message>
        <source>Without one it stays as it is.</source>
        <translation>不填就維持不變。</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>現在交班</translation>
    </message>
    <message>
        <source>Back to the drawer</source>
        <translation>返回抽屜</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>For the volunteer</source>
        <translation>義工專用</translation>
    </message>
    <message>
        <source>Start a shift</source>
        <translation>開始當值</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Signatures by hour</source>
        <translation>每小時的簽名</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暫時沒有</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message numerus="yes">
        <source>Are you still there? This form is emptied in %n s.</source>
        <translation>
            <numerusform>你還在嗎？表格將於 %n 秒後清空。</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>我還在</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>The invite is kept and shown to its server as soon as there is a network.</source>
        <translation>邀請已保存，一有網絡便會交給伺服器。</translation>
    </message>
    <message>
        <source>This computer has joined %1.</source>
        <translation>這部電腦已加入 %1。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Save its recovery sheet …</source>
        <translation>儲存它的備用紙張……</translation>
    </message>
    <message>
        <source>Make other keys …</source>
        <translation>製作其他金鑰……</translation>
    </message>
    <message>
        <source>Its public half begins with %1 and ends with %2.</source>
        <translation>它的公開部分以 %1 開頭，以 %2 結尾。</translation>
    </message>
    <message>
        <source>The sheet is the key as 24 words on paper. Whoever has it can read every signature.</source>
        <translation>備用紙張以 24 個詞記下金鑰。誰拿到它，就能讀取所有簽名。</translation>
    </message>
    <message>
        <source>The key that is open</source>
        <translation>已開啟的金鑰</translation>
    </message>
    <message>
        <source>A new campaign may have keys of its own. What was sealed to the key above opens with that key only, so keep it.</source>
        <translation>新的行動可以有自己的金鑰。以上述金鑰密封的簽名只有它能開啟，請妥善保管。</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>其他金鑰</translation>
    </message>
</context>
<context>
    <name>KeysMade</name>
    <message>
        <source>Office key:</source>
        <translation>辦公室金鑰：</translation>
    </message>
    <message>
        <source>Recovery key:</source>
        <translation>備用金鑰：</translation>
    </message>
    <message>
        <source>Both keys are made and tested</source>
        <translation>兩把金鑰已製成並通過測試</translation>
    </message>
    <message>
        <source>Each one opened a record that was sealed to it.</source>
        <translation>每一把都成功開啟了為它密封的紀錄。</translation>
    </message>
    <message>
        <source>Save the recovery sheet …</source>
        <translation>儲存備用紙張……</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, look whether it is readable, then delete the file.</source>
        <translation>已儲存為 %1。請列印，確認清晰可讀，然後刪除檔案。</translation>
    </message>
    <message>
        <source>Now the recovery sheet: the recovery key as 24 words on paper. It opens everything when both files or the passphrase are lost, so it belongs into a safe.</source>
        <translation>接着是備用紙張：以 24 個詞把備用金鑰記在紙上。兩個檔案或密碼短語遺失時，它能開啟一切，因此應放進保險箱。</translation>
    </message>
    <message>
        <source>Save it once more …</source>
        <translation>再儲存一次……</translation>
    </message>
    <message>
        <source>For %1 paper instead</source>
        <translation>改用 %1 紙</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language: %1</source>
        <translation>語言：%1</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>語言</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Choose …</source>
        <translation>請選擇……</translation>
    </message>
</context>
<context>
    <name>MakeKey</name>
    <message>
        <source>Where shall the key be written?</source>
        <translation>金鑰要存放在哪裏？</translation>
    </message>
    <message>
        <source>This is too easy to guess. Take four or five unrelated words, 12 characters at least.</source>
        <translation>這太容易猜到。請用四、五個互不相關的詞，最少 12 個字元。</translation>
    </message>
    <message>
        <source>Key files (%1)</source>
        <translation>金鑰檔案（%1）</translation>
    </message>
    <message>
        <source>Make the office key</source>
        <translation>製作辦公室金鑰</translation>
    </message>
    <message>
        <source>Two keys are made, one for every day and one for the safe. Without them nobody can read a signature.</source>
        <translation>會製作兩把金鑰，一把日常使用，一把放進保險箱。沒有它們，誰也無法讀取簽名。</translation>
    </message>
    <message>
        <source>I have a key file already</source>
        <translation>我已有金鑰檔案</translation>
    </message>
    <message>
        <source>Make and test both keys</source>
        <translation>製作並測試兩把金鑰</translation>
    </message>
    <message>
        <source>Making and testing …</source>
        <translation>正在製作和測試……</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密碼短語</translation>
    </message>
    <message>
        <source>Four or five unrelated words. It locks both keys and is kept nowhere.</source>
        <translation>四、五個互不相關的詞。它鎖上兩把金鑰，不會存放在任何地方。</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>再輸入一次密碼短語</translation>
    </message>
    <message>
        <source>Where the office key shall lie</source>
        <translation>辦公室金鑰的存放位置</translation>
    </message>
    <message>
        <source>Where the recovery key shall lie</source>
        <translation>備用金鑰的存放位置</translation>
    </message>
    <message>
        <source>Best on a stick of its own that goes into the safe.</source>
        <translation>最好存放在一隻專用的 USB 手指，放進保險箱。</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>請選定一個密碼短語。</translation>
    </message>
    <message>
        <source>These two are not the same. Please type it once more.</source>
        <translation>兩次輸入不相同。請再輸入一次。</translation>
    </message>
    <message>
        <source>Please choose a place.</source>
        <translation>請選擇位置。</translation>
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
        <translation>你還可以做的事</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>網址的二維碼</translation>
    </message>
</context>
<context>
    <name>NoCampaign</name>
    <message>
        <source>Add another campaign</source>
        <translation>加入另一個行動</translation>
    </message>
    <message>
        <source>There is no campaign here yet</source>
        <translation>這裏還沒有行動</translation>
    </message>
    <message>
        <source>Your office gives you a file that ends in .campaign, on a stick or by e-mail. Add it here.</source>
        <translation>辦公室會以 USB 手指或電郵給你一個以 .campaign 結尾的檔案。請在這裏加入。</translation>
    </message>
    <message>
        <source>Add a campaign file …</source>
        <translation>加入行動檔案……</translation>
    </message>
    <message>
        <source>You can also drop the file on this window.</source>
        <translation>你也可以把檔案拖放到這個視窗。</translation>
    </message>
    <message>
        <source>Join with the invite</source>
        <translation>以邀請加入</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Or the office&apos;s invite</source>
        <translation>或使用辦公室的邀請</translation>
    </message>
    <message>
        <source>Paste or type the whole link. An invite file can be added above.</source>
        <translation>貼上或輸入完整連結。邀請檔案可在上面加入。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Petition office</source>
        <translation>請願辦公室</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>A file waits. It is added as soon as nobody signs.</source>
        <translation>有一個檔案在等候。沒有人簽署時就會加入。</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>I am helped with this form</source>
        <translation>有人協助我填寫</translation>
    </message>
    <message>
        <source>Use my own phone</source>
        <translation>用我自己的手機</translation>
    </message>
    <message>
        <source>I type it myself</source>
        <translation>我自己輸入</translation>
    </message>
    <message>
        <source>The volunteer types it for me</source>
        <translation>由義工替我輸入</translation>
    </message>
    <message>
        <source>The volunteer reads it aloud to me</source>
        <translation>由義工讀給我聽</translation>
    </message>
    <message>
        <source>How do you fill in this form?</source>
        <translation>您怎樣填寫這份表格？</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Of %1 these numbers have not arrived: %2.</source>
        <translation>%1 的以下號碼尚未送達：%2。</translation>
    </message>
    <message>
        <source>%1 gave numbers twice: its folder was copied. Both signatures are kept.</source>
        <translation>%1 的號碼重複：它的資料夾曾被複製。兩個簽名都會保留。</translation>
    </message>
    <message>
        <source>Sheet %1, line %2, was typed in on two computers. Both signatures are kept.</source>
        <translation>簽名表 %1 第 %2 行在兩台電腦上都輸入了。兩個簽署都保留。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came with two contents</source>
        <translation>
            <numerusform>%Ln 個有兩種內容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines on paper typed in twice</source>
        <translation>
            <numerusform>%Ln 行紙本輸入了兩次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not opened yet</source>
        <translation>
            <numerusform>%Ln 個尚未開啟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln 個無法讀取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers given twice</source>
        <translation>
            <numerusform>%Ln 個號碼重複</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers missing</source>
        <translation>
            <numerusform>缺少 %Ln 個號碼</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln 個擱置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures</source>
        <translation>
            <numerusform>%Ln 個簽名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln 個已撤回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %Ln more laptops.</source>
        <translation>
            <numerusform>另有 %Ln 部手提電腦情況相同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPhone</name>
    <message>
        <source>Sign on your own phone</source>
        <translation>用您自己的手機簽署</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the square, or type in the address. What you write there goes to that page, not to this computer.</source>
        <translation>請用手機的相機對準方形圖碼，或輸入網址。您在那裡填寫的內容會送到該網頁，不會送到這部電腦。</translation>
    </message>
    <message>
        <source>QR code of the address below</source>
        <translation>下方網址的 QR 碼</translation>
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
        <translation>簽名表編號</translation>
    </message>
    <message>
        <source>Signatures on this sheet</source>
        <translation>此表簽名數</translation>
    </message>
    <message>
        <source>Day written on it</source>
        <translation>表上所寫日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Volunteer’s initials</source>
        <translation>義工姓名縮寫</translation>
    </message>
    <message>
        <source>Type this sheet in</source>
        <translation>輸入這張表</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Print paper sheets</source>
        <translation>列印簽名表</translation>
    </message>
    <message>
        <source>Typed in on another computer</source>
        <translation>已在另一台電腦輸入</translation>
    </message>
    <message>
        <source>Printed on another computer in %2, with %3 lines.</source>
        <translation>在另一台電腦以 %2 列印，共 %3 行。</translation>
    </message>
    <message>
        <source>Printed on %1 in %2, with %3 lines.</source>
        <translation>於 %1 印出，語言為%2，共 %3 行。</translation>
    </message>
    <message>
        <source>Every sheet that was printed here is typed in.</source>
        <translation>這裏印出的每張表都已輸入。</translation>
    </message>
    <message>
        <source>Type a paper sheet in</source>
        <translation>輸入紙本簽名表</translation>
    </message>
    <message>
        <source>%1: not returned, printed on %2</source>
        <translation>%1：未交回，印於 %2</translation>
    </message>
    <message>
        <source>%1: begun, %2 of %3 typed in</source>
        <translation>%1：已開始，輸入了 %2／%3</translation>
    </message>
    <message>
        <source>Signed by hand on the paper</source>
        <translation>紙上有親筆簽名</translation>
    </message>
    <message>
        <source>Keep this line</source>
        <translation>保存此行</translation>
    </message>
    <message>
        <source>Unreadable or not complete</source>
        <translation>無法辨認或不完整</translation>
    </message>
    <message>
        <source>Take the last line back</source>
        <translation>收回上一行</translation>
    </message>
    <message>
        <source>This sheet is done</source>
        <translation>這張表已完成</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>稍後繼續</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>簽名表 %1</translation>
    </message>
    <message>
        <source>%1 of %2 written on the sheet</source>
        <translation>表上 %2 個簽名，已處理 %1 個</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Every line of this sheet was dealt with.</source>
        <translation>這張表的每一行都已處理。</translation>
    </message>
    <message>
        <source>Enter or Tab: next field · Ctrl+Enter: keep the line · F8: unreadable · F7: take back · Page up, page down: another line · Esc: go on later</source>
        <translation>Enter 或 Tab：下一欄 · Ctrl+Enter：保存此行 · F8：無法辨認 · F7：收回 · Page Up、Page Down：另一行 · Esc：稍後繼續</translation>
    </message>
    <message>
        <source>Line %1: typed in</source>
        <translation>第 %1 行：已輸入</translation>
    </message>
    <message>
        <source>Line %1: unreadable</source>
        <translation>第 %1 行：無法辨認</translation>
    </message>
    <message>
        <source>Line %1: to be typed now</source>
        <translation>第 %1 行：現在輸入</translation>
    </message>
    <message>
        <source>Line %1: to come</source>
        <translation>第 %1 行：待輸入</translation>
    </message>
    <message>
        <source>Copy this from the foot of the sheet.</source>
        <translation>請照表底所寫的抄下來。</translation>
    </message>
    <message>
        <source>That is not the number written on the sheet. If it is right, press “%1” again.</source>
        <translation>這與表上所寫的數目不同。如果沒有錯，請再按一次「%1」。</translation>
    </message>
    <message>
        <source>Sheet %1 is done.</source>
        <translation>簽名表 %1 已完成。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are not typed in yet</source>
        <translation>
            <numerusform>%n 張表尚未輸入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are on their way to the printer.</source>
        <translation>
            <numerusform>%n 張簽名表已送往印表機。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are saved in %1.</source>
        <translation>
            <numerusform>%n 張簽名表已存入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n 行無法辨認</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>儲存簽名表</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>簽名表的語言</translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation>張數</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>紙張大小</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>存為 PDF……</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>列印……</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>請稍候……</translation>
    </message>
    <message>
        <source>For when the power fails. Each sheet has a number of its own; they come back to be typed in.</source>
        <translation>停電時使用。每張表都有自己的編號，之後交回來輸入。</translation>
    </message>
    <message>
        <source>From 1 to 500 sheets at once.</source>
        <translation>每次 1 至 500 張。</translation>
    </message>
    <message>
        <source>Nobody waits for sheet %1 here any more.</source>
        <translation>這裏不再等候簽名表 %1。</translation>
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
        <translation>（簽署必需）</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>What the columns ask; a tick in a box is a yes:</source>
        <translation>各欄的內容；在方格內打勾即表示同意：</translation>
    </message>
    <message>
        <source>%1 answers for your data. To ask, or to take your signature back: %2.</source>
        <translation>%1 對您的資料負責。查詢或收回簽名：%2。</translation>
    </message>
    <message>
        <source>The whole privacy notice: %1, and at the stall.</source>
        <translation>私隱聲明全文：%1，攤位亦可閱覽。</translation>
    </message>
    <message>
        <source>The whole privacy notice can be read at the stall.</source>
        <translation>私隱聲明全文可於攤位閱覽。</translation>
    </message>
    <message>
        <source>Who has this sheet can read it: lock it away.</source>
        <translation>拿到此表的人都能閱讀：請上鎖保管。</translation>
    </message>
    <message>
        <source>If you found it, give it to %1.</source>
        <translation>如拾獲此表，請交給 %1。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>簽名表</translation>
    </message>
    <message>
        <source>Signatures on this sheet</source>
        <translation>此表簽名數</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Volunteer’s initials</source>
        <translation>義工姓名縮寫</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Hide what I type</source>
        <translation>隱藏輸入內容</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>顯示輸入內容</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>Back soon</source>
        <translation>稍後回來</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message>
        <source>not chosen</source>
        <translation>未選擇</translation>
    </message>
    <message>
        <source>Country of the number: %1</source>
        <translation>號碼所屬國家或地區：%1</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>PIN of this shift</source>
        <translation>本次當值的 PIN 碼</translation>
    </message>
    <message>
        <source>Whoever started the shift chose it.</source>
        <translation>由開始當值的人設定。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>For the volunteer</source>
        <translation>義工專用</translation>
    </message>
    <message>
        <source>Delete one digit</source>
        <translation>刪除一個數字</translation>
    </message>
    <message>
        <source>Delete all digits</source>
        <translation>刪除全部數字</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Privacy notice</source>
        <translation>私隱聲明</translation>
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
        <translation>請填寫你的姓名。</translation>
    </message>
    <message>
        <source>Please write your given name.</source>
        <translation>請填寫你的名字。</translation>
    </message>
    <message>
        <source>Please write your family name.</source>
        <translation>請填寫你的姓氏。</translation>
    </message>
    <message>
        <source>Please write your e-mail address.</source>
        <translation>請填寫你的電郵地址。</translation>
    </message>
    <message>
        <source>Please write your phone number.</source>
        <translation>請填寫你的電話號碼。</translation>
    </message>
    <message>
        <source>Please write your address.</source>
        <translation>請填寫你的地址。</translation>
    </message>
    <message>
        <source>Please write your postcode.</source>
        <translation>請填寫你的郵政編碼。</translation>
    </message>
    <message>
        <source>Please choose a country.</source>
        <translation>請選擇國家或地區。</translation>
    </message>
    <message>
        <source>Please write your date of birth.</source>
        <translation>請填寫你的出生日期。</translation>
    </message>
    <message>
        <source>Please write the year you were born in.</source>
        <translation>請填寫你的出生年份。</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>請選擇其中一項。</translation>
    </message>
    <message>
        <source>Please write an answer.</source>
        <translation>請填寫答案。</translation>
    </message>
    <message>
        <source>Please write this number.</source>
        <translation>請填寫這個號碼。</translation>
    </message>
    <message>
        <source>Please sign in the field, or set the tick below it.</source>
        <translation>請在欄內簽名，或勾選下方方格。</translation>
    </message>
    <message>
        <source>This date cannot be right yet. Please look at day, month and year.</source>
        <translation>這個日期還不對。請檢查日、月和年。</translation>
    </message>
    <message>
        <source>This number cannot be right. Please compare it with your document, character by character.</source>
        <translation>這個號碼不對。請與證件逐字核對。</translation>
    </message>
    <message>
        <source>There is hardly a line yet. Please sign in the field, or set the tick below it.</source>
        <translation>筆畫太少。請在欄內簽名，或勾選下方方格。</translation>
    </message>
    <message>
        <source>This is too much to keep. Please clear the field and sign once more.</source>
        <translation>內容太多，無法保存。請清除後重新簽名。</translation>
    </message>
    <message>
        <source>This one is needed. Please tick it.</source>
        <translation>此項必須勾選。</translation>
    </message>
    <message>
        <source>There is a character in it that cannot be seen. Please type it again.</source>
        <translation>其中有看不見的字元。請重新輸入。</translation>
    </message>
    <message>
        <source>This is longer than %1 characters. Please shorten it.</source>
        <translation>超過 %1 個字元。請縮短。</translation>
    </message>
    <message>
        <source>There is no letter in it yet. Please write your name.</source>
        <translation>其中還沒有文字。請填寫你的姓名。</translation>
    </message>
    <message>
        <source>This is not a whole address yet. It looks like name@example.org.</source>
        <translation>這還不是完整的電郵地址。格式如 name@example.org。</translation>
    </message>
    <message>
        <source>This is not a whole phone number yet. It looks like +852 9123 4567.</source>
        <translation>這還不是完整的電話號碼。格式如 +852 9123 4567。</translation>
    </message>
    <message>
        <source>A postcode has letters and digits only.</source>
        <translation>郵政編碼只有字母和數字。</translation>
    </message>
    <message>
        <source>Please choose a country from the list.</source>
        <translation>請從清單中選擇國家或地區。</translation>
    </message>
    <message>
        <source>A letter would not arrive yet: a part of the address is missing.</source>
        <translation>信件還寄不到：地址缺少一部分。</translation>
    </message>
    <message>
        <source>Please write the year with four digits, such as 1985.</source>
        <translation>請以四位數字填寫年份，例如 1985。</translation>
    </message>
    <message>
        <source>This day is still to come. Please look at the year.</source>
        <translation>這一天還沒有到。請檢查年份。</translation>
    </message>
    <message>
        <source>You are too young to sign this one. Thank you for wanting to.</source>
        <translation>你的年紀還未能簽署這一份。謝謝你的心意。</translation>
    </message>
    <message>
        <source>Without this we may not count you. Tick it if you agree.</source>
        <translation>沒有此項同意，我們不可以計算你的簽名。如同意請勾選。</translation>
    </message>
    <message>
        <source>This answer does not fit. Please give it again.</source>
        <translation>這個答案不適合。請重新填寫。</translation>
    </message>
    <message>
        <source>This campaign does not ask that any more. Please start the form again.</source>
        <translation>這個行動已不再問此項。請重新填寫表格。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a character in it cannot be seen</source>
        <translation>當中有看不見的字元</translation>
    </message>
    <message>
        <source>a label is not right</source>
        <translation>有一個標籤不正確</translation>
    </message>
    <message>
        <source>a language such as en or zh-Hant, or nothing</source>
        <translation>一種語言，例如 en 或 zh-Hant，也可留空</translation>
    </message>
    <message>
        <source>a newer version of the campaign has come</source>
        <translation>活動有了新版本</translation>
    </message>
    <message>
        <source>a part is too long</source>
        <translation>有一部分太長</translation>
    </message>
    <message>
        <source>a part of it is missing or changed</source>
        <translation>有一部分缺失或被更改</translation>
    </message>
    <message>
        <source>a picture is missing</source>
        <translation>缺少一張圖片</translation>
    </message>
    <message>
        <source>a picture is not the one listed</source>
        <translation>有一張圖片與清單不符</translation>
    </message>
    <message>
        <source>a rule is broken at {place}</source>
        <translation>{place} 不符合規則</translation>
    </message>
    <message>
        <source>a signature is too large</source>
        <translation>有一個簽名太大</translation>
    </message>
    <message>
        <source>a web page came instead</source>
        <translation>收到的是網頁</translation>
    </message>
    <message>
        <source>a whole number from 75 to 300</source>
        <translation>75 至 300 的整數</translation>
    </message>
    <message>
        <source>an address that begins with socks5h://, http:// or https://, or nothing</source>
        <translation>以 socks5h://、http:// 或 https:// 開頭的網址，也可留空</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>另一個程式正在使用</translation>
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
        <translation>一批簽名</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>debug, info, warning or error</source>
        <translation>debug、info、warning 或 error</translation>
    </message>
    <message>
        <source>initials, at most 8 characters</source>
        <translation>姓名縮寫，最多 8 個字元</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>中途斷開</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>it cannot be read as text</source>
        <translation>無法讀成文字</translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation>開頭不符</translation>
    </message>
    <message>
        <source>it does not begin with {prefix}</source>
        <translation>開頭不是 {prefix}</translation>
    </message>
    <message>
        <source>it does not know what we asked for</source>
        <translation>對方不認識我們的請求</translation>
    </message>
    <message>
        <source>it does not say whose it is</source>
        <translation>它沒有說明屬於哪部電腦</translation>
    </message>
    <message>
        <source>it does not understand this version of the program</source>
        <translation>對方不認識這個版本的程式</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>檔案已存在</translation>
    </message>
    <message>
        <source>it exists, and a key is never written over</source>
        <translation>檔案已存在，而金鑰從不覆寫</translation>
    </message>
    <message>
        <source>it holds a character that cannot be typed again</source>
        <translation>其中有無法再次輸入的字元</translation>
    </message>
    <message>
        <source>it holds more than {count} files of a campaign</source>
        <translation>其中屬於行動的檔案超過 {count} 個</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>這是資料夾</translation>
    </message>
    <message>
        <source>it is another campaign file than announced</source>
        <translation>不是所預告的行動檔案</translation>
    </message>
    <message>
        <source>it is another campaign than announced</source>
        <translation>不是所預告的行動</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>內容不完整</translation>
    </message>
    <message>
        <source>it is cut off or changed</source>
        <translation>內容不完整或被更改</translation>
    </message>
    <message>
        <source>it is damaged too much</source>
        <translation>它損壞得太嚴重</translation>
    </message>
    <message>
        <source>it is for a newer version of the program</source>
        <translation>屬於較新版本的程式</translation>
    </message>
    <message>
        <source>it is not one of this program</source>
        <translation>它不屬於本程式</translation>
    </message>
    <message>
        <source>it is not the batch we asked for</source>
        <translation>不是我們要求的那一批</translation>
    </message>
    <message>
        <source>it is not the list we asked for</source>
        <translation>不是我們要求的那份清單</translation>
    </message>
    <message>
        <source>it is not “name = value”</source>
        <translation>不是「名稱 = 值」</translation>
    </message>
    <message>
        <source>it is of another device</source>
        <translation>屬於另一部裝置</translation>
    </message>
    <message>
        <source>it is packed</source>
        <translation>內容經過壓縮</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>檔案太大</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>太長</translation>
    </message>
    <message>
        <source>it must be {allowed}</source>
        <translation>必須是{allowed}</translation>
    </message>
    <message>
        <source>it needs at least {count} characters</source>
        <translation>最少要 {count} 個字元</translation>
    </message>
    <message>
        <source>it says it holds {count} signatures</source>
        <translation>聲稱有 {count} 個簽名</translation>
    </message>
    <message>
        <source>it speaks of another device or server</source>
        <translation>所指的是另一部裝置或伺服器</translation>
    </message>
    <message>
        <source>it would hold {count} signatures</source>
        <translation>會有 {count} 個簽名</translation>
    </message>
    <message>
        <source>its beginning is not right</source>
        <translation>開頭不正確</translation>
    </message>
    <message>
        <source>its content is not understood</source>
        <translation>看不懂內容</translation>
    </message>
    <message>
        <source>its content is not written as it should be</source>
        <translation>內容的寫法不對</translation>
    </message>
    <message>
        <source>its file is gone or not right</source>
        <translation>金鑰檔案不在或不正確</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名稱太長</translation>
    </message>
    <message>
        <source>its second signature is not right</source>
        <translation>第二個簽署不正確</translation>
    </message>
    <message>
        <source>its signature is not right</source>
        <translation>簽署不正確</translation>
    </message>
    <message>
        <source>label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>locked key file</source>
        <translation>上鎖的金鑰檔案</translation>
    </message>
    <message>
        <source>locked key file (this is the public half)</source>
        <translation>上鎖的金鑰檔案（這是公開部分）</translation>
    </message>
    <message>
        <source>more signatures are written down than the sheet has lines</source>
        <translation>寫下的簽名數比表上的行數多</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>尚未開始</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>那裏不能寫入</translation>
    </message>
    <message>
        <source>office</source>
        <translation>辦公室</translation>
    </message>
    <message>
        <source>office key</source>
        <translation>辦公室金鑰</translation>
    </message>
    <message>
        <source>one of them is another word or in another place</source>
        <translation>其中一個詞不同或位置不對</translation>
    </message>
    <message>
        <source>our request was changed on its way</source>
        <translation>我們的請求在途中被更改</translation>
    </message>
    <message>
        <source>public key file</source>
        <translation>公開金鑰檔案</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>root</source>
        <translation>根金鑰</translation>
    </message>
    <message>
        <source>sealing key</source>
        <translation>密封金鑰</translation>
    </message>
    <message>
        <source>some are post-quantum and some are not</source>
        <translation>有些抗量子，有些不是</translation>
    </message>
    <message>
        <source>something else came instead</source>
        <translation>收到的是別的東西</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>結尾之後還有內容</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>攤位</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>狀態 {status}</translation>
    </message>
    <message>
        <source>text of at most 80 characters</source>
        <translation>最多 80 個字元的文字</translation>
    </message>
    <message>
        <source>the campaign is not offered in this language</source>
        <translation>活動沒有這種語言的版本</translation>
    </message>
    <message>
        <source>the day on the sheet has not come yet</source>
        <translation>表上的日期尚未到來</translation>
    </message>
    <message>
        <source>the disk has a fault</source>
        <translation>磁碟有故障</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>the disk is gone</source>
        <translation>磁碟不見了</translation>
    </message>
    <message>
        <source>the disk refused</source>
        <translation>磁碟拒絕了</translation>
    </message>
    <message>
        <source>the goal must be a number from 0 to 100,000</source>
        <translation>目標必須是 0 至 100,000 的數字</translation>
    </message>
    <message>
        <source>the id of a campaign, or nothing</source>
        <translation>一個行動的代號，也可留空</translation>
    </message>
    <message>
        <source>the initials are longer than 8 characters</source>
        <translation>姓名縮寫超過 8 個字元</translation>
    </message>
    <message>
        <source>the initials are missing</source>
        <translation>欠義工姓名縮寫</translation>
    </message>
    <message>
        <source>the keyring does not give it</source>
        <translation>系統的鑰匙圈沒有交出</translation>
    </message>
    <message>
        <source>the number of sheets must be from 1 to 500</source>
        <translation>張數必須是 1 至 500</translation>
    </message>
    <message>
        <source>the path of a file, or nothing</source>
        <translation>一個檔案的路徑，也可留空</translation>
    </message>
    <message>
        <source>the place is longer than 80 characters</source>
        <translation>地點超過 80 個字元</translation>
    </message>
    <message>
        <source>the place is missing</source>
        <translation>欠地點</translation>
    </message>
    <message>
        <source>the server found a fault in it</source>
        <translation>伺服器在其中發現錯誤</translation>
    </message>
    <message>
        <source>the texts of the campaign leave no room for lines</source>
        <translation>活動的文字太長，沒有空間放簽名行</translation>
    </message>
    <message>
        <source>there are {count} words instead of {right}</source>
        <translation>有 {count} 個詞，應為 {right} 個</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>沒有這個檔案</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>沒有這個檔案或資料夾</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>沒有這個資料夾</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>沒有這個選項</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>this line</source>
        <translation>這一行</translation>
    </message>
    <message>
        <source>this sheet has come back here</source>
        <translation>這張表已交回這裏</translation>
    </message>
    <message>
        <source>this sheet was not printed here</source>
        <translation>這張表不是在這裏列印的</translation>
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
        <translation>撤回紀錄</translation>
    </message>
    <message>
        <source>word {place} is not one of the words that can be on a sheet</source>
        <translation>第 {place} 個詞不可能在復原紙上</translation>
    </message>
    <message>
        <source>your account may not use it</source>
        <translation>你的帳戶不能使用</translation>
    </message>
    <message>
        <source>{count} were announced and {written} came</source>
        <translation>聲稱有 {count} 個，實際有 {written} 個</translation>
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
        <translation>在辦公室</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>waiting here</source>
        <translation>在這裏等候</translation>
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
        <translation>電郵</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>簽署時間</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>街站</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>its signer saw other words than this version of the campaign has</source>
        <translation>簽署人看到的文字與行動的這個版本不同</translation>
    </message>
    <message>
        <source>it breaks the rules of the campaign</source>
        <translation>不符合行動的規則</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>What is wrong with one field, so that staff can find it on the page that was signed.</extracomment>
        <translation>沒有填寫</translation>
    </message>
    <message>
        <source>hidden characters</source>
        <translation>有隱藏字元</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>太長</translation>
    </message>
    <message>
        <source>consent needed</source>
        <translation>需要同意</translation>
    </message>
    <message>
        <source>an entry the campaign does not have</source>
        <translation>行動沒有的項目</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>類型不符</translation>
    </message>
    <message>
        <source>too young</source>
        <translation>年紀太小</translation>
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
        <translation>手提電腦 %1</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>無法讀取：%1</translation>
    </message>
    <message>
        <source>set aside: %1</source>
        <translation>擱置：%1</translation>
    </message>
    <message>
        <source>counted, another copy differs</source>
        <translation>已計算，另一份內容不同</translation>
    </message>
    <message>
        <source>counted, perhaps twice</source>
        <translation>已計算，可能重複</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>已計算</translation>
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
        <translation>接收並開啟</translation>
    </message>
    <message>
        <source>Search names, e-mail, postcode, id, in any script</source>
        <translation>以任何文字搜尋姓名、電郵、郵政編碼、識別碼</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>搜尋登記冊</translation>
    </message>
    <message>
        <source>For spreadsheets (CSV) …</source>
        <translation>供試算表使用（CSV）……</translation>
    </message>
    <message>
        <source>For machines (CSV, unchanged) …</source>
        <translation>供程式使用（CSV，內容不變）……</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Nothing in the register holds these letters.</source>
        <translation>登記冊中沒有包含這些字的紀錄。</translation>
    </message>
    <message>
        <source>Nothing is here yet. “Fetch and open” brings what has arrived at the server.</source>
        <translation>這裏還沒有內容。「接收並開啟」會取回已送達伺服器的簽名。</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>How what is left is shared out, and the least a column must have at 100 % to be of use. Which columns give way first: language, e-mail, stall, place. Name, time and state stay.</extracomment>
        <translation>簽名</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Lock the office</source>
        <translation>鎖上辦公室</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登記冊</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>金鑰</translation>
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
        <translation>沒有新的內容。</translation>
    </message>
    <message>
        <source>This office has not joined a server yet, so only the inbox was opened.</source>
        <translation>這個辦公室尚未加入伺服器，只開啟了收件匣。</translation>
    </message>
    <message>
        <source>Not everything was fetched: %1</source>
        <translation>未能全部接收：%1</translation>
    </message>
    <message>
        <source>A new version of %1 changes its keys. Check it, then drop its file on this window.</source>
        <translation>%1 的新版本更換了金鑰。請核對，然後把它的檔案拖放到這個視窗。</translation>
    </message>
    <message>
        <source>A new version of %1 at the server was refused.</source>
        <translation>伺服器上 %1 的新版本不獲接受。</translation>
    </message>
    <message>
        <source>The server was set back to an older state; what was taken back was read again.</source>
        <translation>伺服器已回復到較早的狀態；撤回紀錄已重新讀取。</translation>
    </message>
    <message>
        <source>The server was set back to an older state; all of %1 was fetched again.</source>
        <translation>伺服器回復了較舊的狀態；已重新接收 %1 的全部內容。</translation>
    </message>
    <message>
        <source>A batch of %1 was passed over: %2</source>
        <translation>略過了 %1 的一批：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read; the table says why.</source>
        <translation>
            <numerusform>%Ln 個無法讀取；原因見表格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new signatures are in the register.</source>
        <translation>
            <numerusform>登記冊新增了 %Ln 個簽名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were set aside; the table says why.</source>
        <translation>
            <numerusform>%Ln 個已擱置；原因見表格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching from the server: %Ln new so far</source>
        <translation>
            <numerusform>正在從伺服器接收：至今新增 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %Ln, %1 of them are done</source>
        <translation>
            <numerusform>正在開啟 %Ln 個，已完成 %1 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>備用紙張</translation>
    </message>
    <message>
        <source>The key as 24 words, in this order</source>
        <translation>以 24 個詞記下的金鑰，請按此次序</translation>
    </message>
    <message>
        <source>Whoever has this page can read every signature.</source>
        <translation>誰拿到這一頁，就能讀取所有簽名。</translation>
    </message>
    <message>
        <source>Keep it in a safe, apart from the key file. Do not photograph it, and do not send it.</source>
        <translation>請放進保險箱，與金鑰檔案分開存放。不要拍照，也不要傳送。</translation>
    </message>
    <message>
        <source>The same key as a QR code</source>
        <translation>同一把金鑰的二維碼</translation>
    </message>
    <message>
        <source>Read it only with a device that has no network.</source>
        <translation>只用沒有網絡的裝置讀取。</translation>
    </message>
    <message>
        <source>Which key it is</source>
        <translation>這是哪一把金鑰</translation>
    </message>
    <message>
        <source>Its public half begins and ends like this:</source>
        <translation>它的公開部分的開頭和結尾：</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>製作日期：%1</translation>
    </message>
    <message>
        <source>When the key file or its passphrase is lost</source>
        <translation>遺失金鑰檔案或密碼短語時</translation>
    </message>
    <message>
        <source>On a computer with Petition Desktop, type this command:</source>
        <translation>在裝有 Petition Desktop 的電腦上輸入這個指令：</translation>
    </message>
    <message>
        <source>Type the 24 words, or the text of the QR code, and a new passphrase.</source>
        <translation>輸入 24 個詞或二維碼的文字，再輸入新的密碼短語。</translation>
    </message>
    <message>
        <source>Compare the public half with the one on this page. They must be the same.</source>
        <translation>核對公開部分與這一頁是否相同。兩者必須一致。</translation>
    </message>
    <message>
        <source>Delete the file this page was printed from.</source>
        <translation>請刪除用來列印這一頁的檔案。</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, then delete the file.</source>
        <translation>已儲存為 %1。請列印，然後刪除檔案。</translation>
    </message>
    <message>
        <source>Where shall the recovery sheet be written?</source>
        <translation>備用紙張要存放在哪裏？</translation>
    </message>
    <message>
        <source>Pages for the printer (%1)</source>
        <translation>列印頁（%1）</translation>
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
        <translation>開放中</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>即將結束</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>尚未開放</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已結束</translation>
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
        <translation>你的姓名縮寫</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>PIN 碼，4 至 8 位數字</translation>
    </message>
    <message>
        <source>Only signing: full screen, leaving needs the PIN</source>
        <translation>只供簽署：全螢幕顯示，離開需要 PIN 碼</translation>
    </message>
    <message>
        <source>Full screen keeps curious hands at the form. It is no lock.</source>
        <translation>全螢幕讓好奇的手留在表格上，但它不是鎖。</translation>
    </message>
    <message>
        <source>Start collecting</source>
        <translation>開始收集</translation>
    </message>
    <message>
        <source>Add another campaign …</source>
        <translation>加入另一個行動……</translation>
    </message>
    <message>
        <source>Back to the form, without a shift</source>
        <translation>返回表格，不開始當值</translation>
    </message>
    <message>
        <source>Start of shift</source>
        <translation>開始當值</translation>
    </message>
    <message>
        <source>Is everything ready?</source>
        <translation>一切準備好了嗎？</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>請稍候……</translation>
    </message>
</context>
<context>
    <name>ShiftEnd</name>
    <message>
        <source>Send this to your office by phone</source>
        <translation>用電話把這些傳給辦公室</translation>
    </message>
    <message>
        <source>QR code with these lines as text</source>
        <translation>含這幾行文字的二維碼</translation>
    </message>
    <message>
        <source>Or scan it: these lines and nothing else</source>
        <translation>或掃描：只有這幾行</translation>
    </message>
    <message>
        <source>At home, plug this laptop in where there is a network and leave it on: it sends by itself. Or copy them to a stick now, and bring that to your office.</source>
        <translation>回家後，在有網絡的地方插上電源並開着這部電腦，它會自動傳送。或現在複製到隨身碟，帶到辦公室。</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>已交班給 %1</translation>
    </message>
    <message>
        <source>The shift is over. Thank you!</source>
        <translation>當值結束，謝謝！</translation>
    </message>
    <message>
        <source>Back to the stall</source>
        <translation>返回攤位</translation>
    </message>
    <message>
        <source>Start a new shift</source>
        <translation>開始新的當值</translation>
    </message>
    <message>
        <source>Everything is at the office. There is nothing more to do.</source>
        <translation>全部已送到辦公室，沒有其他要做的事。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on this laptop alone.</source>
        <translation>
            <numerusform>%Ln 個簽名只在這部電腦上。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message>
        <source>Where to copy what waits</source>
        <translation>把等待中的複製到哪裏</translation>
    </message>
    <message>
        <source>Nothing waits, so there is nothing to copy.</source>
        <translation>沒有等待中的簽名，無須複製。</translation>
    </message>
    <message>
        <source>Numbers %1 to %2 are in “%3” on %4. They wait here as well until the office has them.</source>
        <translation>編號 %1 至 %2 已在 %4 的「%3」中。它們也會留在這裏，直到辦公室收到。</translation>
    </message>
    <message>
        <source>Other folder …</source>
        <translation>其他資料夾…</translation>
    </message>
    <message>
        <source>Copy to stick</source>
        <translation>複製到隨身碟</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>複製到 %1</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>The whole story</source>
        <translation>完整內容</translation>
    </message>
    <message>
        <source>Read the whole story</source>
        <translation>閱讀全文</translation>
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
        <source>Petition</source>
        <translation>聯署</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>公開信</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承諾</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>last number %1</source>
        <translation>最後編號 %1</translation>
    </message>
    <message>
        <source>check word %1</source>
        <translation>核對字 %1</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>電腦 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures</source>
        <translation>
            <numerusform>%Ln 個簽名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>no network</source>
        <translation>沒有網絡</translation>
    </message>
    <message>
        <source>this network wants a log-in</source>
        <translation>這個網絡要求登入</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>伺服器繁忙</translation>
    </message>
    <message>
        <source>the server has a fault</source>
        <translation>伺服器出現故障</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is unknown</source>
        <translation>不認得伺服器的憑證</translation>
    </message>
    <message>
        <source>the office shut this computer out</source>
        <translation>辦公室已停用這部電腦</translation>
    </message>
    <message>
        <source>the server does not know this computer</source>
        <translation>伺服器不認識這部電腦</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 個被拒</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 個等待傳送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln sent</source>
        <translation>
            <numerusform>%Ln 個已全部傳送</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>尚未傳送</translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>上次傳送 %1</translation>
    </message>
    <message>
        <source>sending now</source>
        <translation>正在傳送</translation>
    </message>
    <message>
        <source>not joined to a server yet</source>
        <translation>尚未加入伺服器</translation>
    </message>
    <message numerus="yes">
        <source>next try in %n min</source>
        <translation>
            <numerusform>%n 分鐘後再試</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n s</source>
        <translation>
            <numerusform>%n 秒後再試</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即傳送</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Take this signature back</source>
        <translation>撤回這個簽名</translation>
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
        <translation>%1 號已撤回。</translation>
    </message>
    <message>
        <source>It was deleted on this laptop at once and counts no longer. The office is told when there is a network.</source>
        <translation>它已立即在這部電腦上刪除，不再計算。有網絡時會通知辦公室。</translation>
    </message>
    <message>
        <source>Number %1, signed just now. Is something wrong with it?</source>
        <translation>%1 號，剛剛簽署。有問題嗎？</translation>
    </message>
    <message>
        <source>Take number %1 back? It is deleted here at once and counts no longer. Only if its signer wants that.</source>
        <translation>要撤回 %1 號嗎？它會立即在這裏刪除，不再計算。只在簽名者本人希望時才撤回。</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>還可輸入 %n 個字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>超出 %n 個字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
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
        <translation>多留一會</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>謝謝</translation>
    </message>
    <message>
        <source>“More time” keeps this page open.</source>
        <translation>按「多留一會」可讓本頁留着。</translation>
    </message>
    <message>
        <source>You are number %1 at this stall today. Your signature is sealed and is sent by itself.</source>
        <translation>你是今天這個攤位的第 %1 位。你的簽名已密封，並會自動傳送。</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>收據 %1</translation>
    </message>
    <message>
        <source>The code that takes your signature back</source>
        <translation>用來撤回簽名的代碼</translation>
    </message>
    <message>
        <source>QR code of the code below</source>
        <translation>下方代碼的二維碼</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>It does not count.</source>
        <translation>不會計算在內。</translation>
    </message>
    <message>
        <source>Your signature was deleted on this laptop at once. The office is told when there is a network; until then that waits here, as safely as a signature does.</source>
        <translation>你的簽名已立即在這部電腦上刪除。有網絡時會通知辦公室；在此之前，這個撤回會像簽名一樣安全地在這裏等候。</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已簽署</translation>
    </message>
    <message>
        <source>Your name counts.</source>
        <translation>你的名字有分量。</translation>
    </message>
    <message>
        <source>To take it back at once, call the volunteer while this page is open.</source>
        <translation>想立即撤回，請在本頁仍開着時叫義工。</translation>
    </message>
    <message>
        <source>Change your mind?</source>
        <translation>改變主意？</translation>
    </message>
    <message>
        <source>This code takes your signature back, any time. It is kept nowhere else. Taking it with you is up to you.</source>
        <translation>憑這個代碼可隨時撤回你的簽名。它不會保存在別處，帶走與否由你決定。</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are sealed.</source>
        <translation>
            <numerusform>已密封 %n 項回答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the start by itself in %n s</source>
        <translation>
            <numerusform>%n 秒後自動返回開始</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This page stays for %n min</source>
        <translation>
            <numerusform>本頁再保留 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You agreed to %n points.</source>
        <translation>
            <numerusform>你同意了 %n 項。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Open the office</source>
        <translation>開啟辦公室</translation>
    </message>
    <message>
        <source>The key file and its passphrase open the signatures. Neither ever leaves this computer.</source>
        <translation>金鑰檔案和密碼短語能開啟簽名。兩者都不會離開這部電腦。</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>金鑰檔案</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密碼短語</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>This office has no key yet</source>
        <translation>這個辦公室還沒有金鑰</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>請稍候……</translation>
    </message>
    <message>
        <source>Please choose the file of the office key.</source>
        <translation>請選擇辦公室金鑰的檔案。</translation>
    </message>
    <message>
        <source>Please type the passphrase.</source>
        <translation>請輸入密碼短語。</translation>
    </message>
    <message>
        <source>Which key file?</source>
        <translation>哪一個金鑰檔案？</translation>
    </message>
</context>
<context>
    <name>Volunteer</name>
    <message>
        <source>Somebody is signing. If you go on, what is typed here is gone.</source>
        <translation>有人正在簽署。如果繼續，這裏已輸入的內容會消失。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>People sign here, and only the office can read it</source>
        <translation>人們在這裏簽署，只有辦公室能讀到</translation>
    </message>
    <message>
        <source>This program collects signatures at a stall, with or without a network. Each one is sealed on this laptop the moment it is given.</source>
        <translation>這個程式在攤位收集簽名，有沒有網絡都可以。每個簽名一經簽下，便立即在這部電腦上密封。</translation>
    </message>
    <message>
        <source>Do you have a campaign file? You can drop it on this window.</source>
        <translation>你有行動檔案嗎？可以把它拖放到這個視窗。</translation>
    </message>
    <message>
        <source>Collect signatures</source>
        <translation>收集簽名</translation>
    </message>
    <message>
        <source>Work in the office</source>
        <translation>在辦公室工作</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Only a volunteer can close this, with the lock above.</source>
        <translation>只有義工能用上方的鎖關閉。</translation>
    </message>
</context>
</TS>
