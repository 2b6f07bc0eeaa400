import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import sources
from generator.errors import JianbaoError
from generator.model import Seed

TEXT = "山上种下一万棵树\n\n本报讯 5月1日，王小山说，今年要“多种树”。\n"


def read(data, name="a.txt"):
    return sources.read(Seed(name, data))


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "gbk"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_encoding_and_line_end_gives_the_same_text(codec, end):
    page = read(TEXT.replace("\n", end).encode(codec))
    assert str(page.text) == TEXT
    assert page.queries == ()


def test_a_line_in_another_encoding_is_read_and_asked_about():
    page = read(TEXT.encode() + "大河镇的人也上山种树\n".encode("gb18030") + TEXT.encode())
    assert str(page.text) == TEXT + "大河镇的人也上山种树\n" + TEXT
    assert [(query.code, page.lines(query.span)) for query in page.queries] == [("Q102", (4, 4))]


TRADITIONAL = "山上種下一萬棵樹\n\n本報訊 5月1日，王小山說，今年要「多種樹」，縣裡還將撥出專款，請學校師生一同參與。\n"
JAPANESE = "日本の新聞記事はこのように書かれています。東京都は新しい計画を発表した。\n"


@pytest.mark.parametrize(
    ("text", "codec", "codes"),
    [
        (TRADITIONAL, "big5", ["Q103"]),
        (JAPANESE, "shift_jis", ["Q103"]),
        ("L'été est arrivé, les fêtes ont commencé à l'hôtel.\n", "latin-1", ["Q103"]),
        (TRADITIONAL, "gb18030", []),
        (TRADITIONAL, "utf-8", []),
        (JAPANESE, "utf-8", []),
        (TEXT, "gb18030", []),
    ],
)
def test_an_encoding_that_was_but_guessed_is_asked_about(text, codec, codes):
    page = read(text.encode(codec))
    assert [query.code for query in page.queries if query.code != "Q101"] == codes


def test_a_broken_byte_costs_its_sign_only():
    data = TEXT.encode()
    page = read(data[:40] + b"\xff" + data[40:])
    assert page.raw.count("�") <= 3
    assert "山上种下一万棵树" in page.raw
    assert [query.code for query in page.queries] == ["Q101"]


def test_a_zero_byte_among_letters_does_not_make_them_wide():
    for at in (0, 3, 6, 9):
        data = TEXT.encode()
        assert read(data[:at] + b"\0" + data[at:]).raw.replace("\0", "") == TEXT


@pytest.mark.parametrize("data", [b"", b"\n\n\n", b" \t\r\n", "。，！\n".encode(), b"\xef\xbb\xbf"])
def test_a_seed_without_letters_is_refused_by_name(data):
    with pytest.raises(JianbaoError, match="没有可用的文字") as caught:
        read(data)
    assert caught.value.place == "seeds/a.txt:1"


def test_a_picture_is_refused_with_the_line_where_it_shows():
    picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 9
    with pytest.raises(JianbaoError, match="二进制") as caught:
        read(picture)
    assert caught.value.place.startswith("seeds/a.txt:")


def test_an_unknown_kind_of_file_is_refused_with_what_is_known():
    with pytest.raises(JianbaoError, match=r"\.txt"):
        read(b"a", "a.docx")


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data):
    try:
        page = read(data)
    except JianbaoError as fault:
        page = None
        said = str(fault)
    assert page is not None or said.startswith("seeds/a.txt")
    assert page is None or all(0 <= query.span.start < len(page.raw) for query in page.queries)


@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_valid_utf8_is_never_taken_for_anything_else(text):
    data = ("山上种树，" + text).encode()
    if not text.count("\0"):
        assert sources.decoding.decode(data).raw == data.decode()
