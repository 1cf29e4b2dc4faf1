"""Made-up words of clients in ten languages: subjects, sentences, names."""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    """Texts that clients of one language write."""

    subjects: tuple[str, ...]
    bodies: tuple[str, ...]
    people: tuple[str, ...]
    charsets: tuple[str, ...]


TEXTS: dict[str, Words] = {
    "ru": Words(
        ("Вопрос по доставке в Тверь", "Возврат чайника", "счёт", "Re: Ваш заказ 1180", "ПОМОГИТЕ"),
        (
            "Добрый день! Подскажите, пожалуйста, можно ли забрать покупку самовывозом в субботу?",
            "Чайник перестал включаться на третий день. Гарантийный талон и коробка сохранились.",
            "Выставьте счёт на юридическое лицо, реквизиты пришлю завтра утром.",
            "Курьер не приехал, хотя обещали до обеда.",
            "Жду ответа.",
        ),
        ("Пётр Щукин", "Юлия", "Эльвира Жданова"),
        ("koi8-r", "windows-1251", "iso-8859-5", "ibm866"),
    ),
    "uk": Words(
        ("Питання щодо доставки", "Повернення товару", "Рахунок за жовтень"),
        (
            "Доброго дня! Чи можна забрати замовлення з вашого складу у Києві наступної суботи?",
            "Пристрій не вмикається вже третій день, що мені робити?",
            "Надішліть, будь ласка, рахунок-фактуру на нашу електронну адресу.",
        ),
        ("Олена Ґалаґан", "Їжакевич Сергій"),
        ("koi8-u", "windows-1251"),
    ),
    "de": Words(
        ("Frage zur Lieferung nach München", "Rückgabe der Tasse", "Überweisung"),
        (
            "Guten Tag, wann wird mein Paket ungefähr geliefert? Ich möchte es für meinen Großvater schön verpacken.",
            "Leider fehlt im Päckchen der Schlüssel. Könnten Sie ihn nachschicken?",
            "Schöne Grüße aus Köln, übermorgen bin ich zurück.",
        ),
        ("Jürgen Müller", "Käthe Groß"),
        ("iso-8859-1", "iso-8859-15", "windows-1252"),
    ),
    "fr": Words(
        ("Problème de livraison à Orléans", "Facture erronée", "Déçu"),
        (
            "Bonjour, je n'ai toujours pas reçu ma commande, passée il y a près de deux semaines déjà.",
            "La théière est arrivée cassée. Où dois-je l'expédier pour être remboursé ?",
            "Merci d'avance pour votre réponse, à bientôt, Hélène.",
        ),
        ("Hélène Lefèvre", "François Garçon"),
        ("iso-8859-1", "iso-8859-15", "windows-1252"),
    ),
    "pl": Words(
        ("Pytanie o dostawę do Łodzi", "Zwrot książki", "Błąd na stronie"),
        (
            "Dzień dobry, kiedy otrzymam zamówioną książkę? Miała przyjść w zeszłą środę, a wciąż jej nie ma.",
            "Część przesyłki była uszkodzona, proszę o wymianę lub zwrot pieniędzy na moją kartę.",
            "Żona również chciałaby złożyć zamówienie, czy mogą państwo wysłać łącznie?",
        ),
        ("Wiesława Żółć", "Łukasz Dąbrowski"),
        ("iso-8859-2", "windows-1250"),
    ),
    "cs": Words(
        ("Dotaz k zásilce", "Příliš pozdní doručení", "Účtenka"),
        (
            "Dobrý den, kdy přibližně dorazí moje objednávka? Potřebuji ji ještě před Vánoci, děkuji.",
            "Zboží přišlo poškozené, můžete mi prosím vyměnit šálek za nový?",
            "Žádám o vrácení peněz na účet, číslo vám pošlu zítra.",
        ),
        ("Jiří Dvořák", "Božena Němcová"),
        ("iso-8859-2", "windows-1250"),
    ),
    "zh": Words(
        ("关于发货时间的问题", "退货申请", "发票抬头"),
        (
            "您好，我上周买的茶壶到现在还没有收到，请帮我查一下物流，谢谢。",
            "包装打开以后发现杯子碎了，可以换一个新的吗？照片在附件里。",
            "请把发票寄到公司地址，电话是八三六二一。",
        ),
        ("王小明", "李娜"),
        ("gb2312", "gbk", "gb18030"),
    ),
    "ja": Words(
        ("注文の配送について", "返品のお願い", "お問い合わせ"),
        (
            "先日注文した急須がまだ届いておりません。配送の状況を教えていただけますでしょうか。",
            "箱を開けたら湯のみが割れていました。交換をお願いいたします。",
            "領収書を会社あてに送ってください。よろしくお願いします。",
        ),
        ("山田太郎", "鈴木はなこ"),
        ("shift_jis", "iso-2022-jp", "euc-jp"),
    ),
    "ko": Words(
        ("배송 문의드립니다", "반품 신청", "영수증 요청"),
        (
            "안녕하세요, 지난주에 주문한 찻주전자가 아직 도착하지 않았습니다. 확인 부탁드립니다.",
            "상자를 열어 보니 컵이 깨져 있었습니다. 새것으로 교환할 수 있나요?",
        ),
        ("김민수", "이영희"),
        ("euc-kr",),
    ),
}
TRADITIONAL = Words(
    ("關於出貨時間的問題", "退貨申請"),
    (
        "您好，我上週買的茶壺到現在還沒有收到，請幫我查一下物流，謝謝。",
        "包裝打開以後發現杯子碎了，可以換一個新的嗎？照片在附件裡。",
    ),
    ("陳美玲", "林志明"),
    ("big5",),
)
