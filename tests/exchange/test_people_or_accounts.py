"""Who speaks: a person, or an account without one."""

from compassdesk.exchange.people_or_accounts import certain_role, is_named_in


def test_a_first_name_in_a_title_line_stays_a_person() -> None:
    known = ("Gemeente Waterhoven", "Contentkalender januari", "laatst bijgewerkt door Noor")
    assert not certain_role("Noor", known)
    assert not certain_role("Jan", known)
    assert certain_role("Waterhoven", known)
    assert certain_role("Gemeente Waterhoven", known)
    assert certain_role("redactie", known)
    assert certain_role("P&O", known)
    assert not certain_role("P. Oosterhuis", known)


def test_an_organisation_of_several_words_in_a_title_line_is_one() -> None:
    assert certain_role("Delta Pompen", ("Client", "Planning Delta Pompen 2027"))
    assert not certain_role("Delta Pomp", ("Client", "Planning Delta Pompen 2027"))


def test_a_single_word_of_the_clients_name_is_a_person_unless_the_rest_says_what_it_is() -> None:
    assert not certain_role("Zoë", ("Café Zoë",))
    assert certain_role("Café Zoë", ("Café Zoë",))
    assert certain_role("@cafezoe", ("Café Zoë",))
    assert certain_role("Zoë", ("Zoë",))
    assert is_named_in("Zoë", ("Café Zoë",))
    assert not is_named_in("Noor", ("Café Zoë",))
