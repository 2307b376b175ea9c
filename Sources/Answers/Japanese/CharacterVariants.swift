/// Chinese characters that one word is written with in Japan and in Korea: 済 and 濟, 熙 and 凞.
///
/// Old forms (旧字体), which Korean keyboards give, and common variants of names, each folded to the
/// form that Japan uses today. Forms that are other words today (才 for 纔) are left out.
enum CharacterVariants {
  /// `scalars` with every character in the form that Japan uses today.
  static func modern(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    scalars.map { forms[$0] ?? $0 }
  }

  private static let forms: [Unicode.Scalar: Unicode.Scalar] = {
    var forms: [Unicode.Scalar: Unicode.Scalar] = [:]
    for group in table.split(whereSeparator: \.isWhitespace) {
      guard let modern = group.unicodeScalars.first else { continue }
      for old in group.unicodeScalars.dropFirst() { forms[old] = modern }
    }
    return forms
  }()

  private static let table = """
    万萬 与與 両兩 並竝 乗乘 乱亂 亀龜龟 予豫 争爭 亘亙 亜亞 仏佛 仮假 会會 伝傳 体體
    余餘 併倂 侠俠 価價 侯矦 値值 倶俱 倹儉 偽僞 兎兔 児兒 党黨 内內 円圓 冊册 写寫
    凜凛 処處 刹剎 剣劍 剤劑 剰剩 励勵 労勞 効效 勅敕 勧勸 勲勳 匀勻 区區 医醫 単單
    即卽 却卻 厠廁 厳嚴 参參 双雙 収收 叙敍敘 台臺 号號 吉𠮷 呉吳 呪咒 唖啞 啓啟 営營
    嘘噓 嘱囑 噛嚙 団團 囲圍 図圖 国國 圏圈 圧壓 堕墮 塁壘 塡填 塩鹽 増增 壊壞 壌壤
    壮壯 声聲 壱壹 売賣 変變 奥奧 奨奬獎 姉姊 姫姬 嬢孃 学學 宝寶 実實 富冨 寛寬 寝寢
    対對 寿壽 専專 将將 尭堯 尽盡 届屆 属屬 岳嶽 峡峽 峰峯 島嶋嶌 崎﨑 巌巖 巣巢 巻卷
    帯帶 帰歸 庁廳 広廣 床牀 廃廢 弁辨辯瓣 弐貳 弥彌 弯彎 強强 弾彈 当當 彦彥 径徑
    従從 徳德 徴徵 応應 恋戀 恒恆 恥耻 恵惠 悦悅 悩惱 悪惡 惨慘 慎愼 懐懷 戦戰 戯戲
    戸戶 戻戾 払拂 抜拔 択擇 担擔 拝拜 拠據 拡擴 挙擧舉 挟挾 挿插 捜搜 掲揭 掴摑 掻搔
    揺搖 摂攝 撃擊 撹攪 教敎 数數 斉齊 斎齋 断斷 既旣 旧舊 昂昻 昼晝 晋晉 晩晚 暁曉
    暦曆 曹曺 条條 来來 杯盃 枢樞 柳栁 栄榮 桜櫻 桟棧 桧檜 梁樑 棲栖 検檢 楡榆 楼樓
    楽樂 概槪 様樣 槙槇 権權 横橫 欧歐 歓歡 歩步 歯齒 歳歲 歴歷 残殘 殴毆 殻殼 毎每
    気氣 氷冰 汚污 没沒 沢澤 浄淨 浅淺 浜濱濵 涙淚 涛濤 涼凉 淵渕渊 清淸 渇渴 済濟
    渉涉 渋澁澀 渓溪 温溫 湾灣 湿濕溼 満滿 溌潑 滝瀧 滞滯 潜潛 瀬瀨 灯燈 炉爐 点點
    為爲 焔焰 焼燒 煙烟 熙凞煕 犠犧 状狀 独獨 狭狹 猟獵 猪豬 猫貓 献獻 獣獸 瓶甁 産產
    画畫畵 略畧 畳疊 痩瘦 痴癡 痺痹 発發 皐皋 盗盜 県縣 真眞 研硏 砕碎 砲炮 砺礪 礼禮
    祢禰 祷禱 禄祿 禅禪 秋龝 秘祕 称稱 税稅 稜棱 稲稻 穂穗 穎頴 穏穩 穣穰 窃竊 窓窗
    竃竈 竜龍 粋粹 粛肅 糸絲 経經 絵繪 絶絕 継繼 続續 総總 緑綠 緒緖 縁緣 縄繩 縦縱
    繊纖 繋繫 繍繡 缶罐 群羣 翻飜 聡聰 聴聽 胆膽 脚腳 脱脫 脳腦 臓臟 舎舍 舗鋪舖 艶艷
    芦蘆 芸藝 茎莖 茘荔 荘莊 莱萊 萌萠 葱蔥 蒋蔣 蔵藏 薫薰 薬藥 虚虛 虫蟲 蚕蠶 蛍螢
    蛮蠻 蝉蟬 蝋蠟 衛衞 装裝 裏裡 裴裵 褒襃 覇霸 覚覺 覧覽 観觀 触觸 訳譯 証證 誉譽
    説說 読讀 謡謠 譲讓 讃讚 豊豐 賛贊 贋贗 跡蹟迹 践踐 転轉 軽輕 輌輛 辞辭 辺邊邉
    逓遞 連聯 遅遲 遥遙 郎郞 郷鄕鄉 酔醉 醗醱 醤醬 醸釀 釈釋 鉄鐵 鉱鑛 銭錢 鋭銳 鋳鑄
    錬鍊 録錄 鎮鎭 関關 閲閱 闘鬭鬥鬪 陥陷 険險 随隨 隠隱 隣鄰 雑雜 霊靈 青靑 静靜
    頼賴 顔顏 顕顯 餅餠 館舘 駅驛 駆驅駈 騒騷 験驗 髄髓 高髙 髪髮 鴎鷗 鶏鷄雞 鹸鹼
    麦麥 麹麴 麺麵麪 黄黃 黒黑 黙默 鼈鱉 鼓皷 齢齡
    """
}
