from generator.proving import Workshop, prove_all


def test_a_page_whose_slip_is_faulty_is_published_as_printed(tmp_path):
    (tmp_path / "a.txt").write_text("山上种下一万棵树\n\n本报讯 5月1日，山上种了树。\n", "utf-8")
    (tmp_path / "a.yml").write_text("yaer: 2019\n", "utf-8")
    faults = []
    assert [proof.page.seed for proof in prove_all(Workshop(seeds=tmp_path), faults)] == ["a"]
    assert [fault.place for fault in faults] == ["seeds/a.yml:1"]


def test_a_slip_without_its_seed_and_a_second_seed_of_one_name_are_faults(tmp_path):
    for name in ("a.TXT", "a.txt", "b.yml", "notes.md"):
        (tmp_path / name).write_text("山上种下一万棵树\n\n本报讯 5月1日，山上种了树。\n", "utf-8")
    faults = []
    assert len(list(prove_all(Workshop(seeds=tmp_path), faults))) == 1
    assert [fault.place for fault in faults] == ["seeds/a.txt", "seeds/b.yml"]
