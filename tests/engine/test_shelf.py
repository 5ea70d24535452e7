"""What is kept of earlier runs: the newest always, the rest within bounds."""

import threading
from dataclasses import dataclass

from engine.shelf import Shelf


@dataclass(frozen=True)
class Thing:
    nbytes: int


def test_the_one_used_longest_ago_goes_first() -> None:
    shelf: Shelf[Thing] = Shelf(most_items=3, most_bytes=1000)
    things = {key: Thing(1) for key in "abcd"}
    for key in "abc":
        shelf.put(key, things[key])
    assert shelf.find("a") is things["a"]
    shelf.put("d", things["d"])
    assert shelf.find("b") is None
    assert [shelf.find(key) for key in "acd"] == [things[key] for key in "acd"]


def test_the_newest_stays_whatever_its_size() -> None:
    shelf: Shelf[Thing] = Shelf(most_items=3, most_bytes=10)
    shelf.put("huge", Thing(10**9))
    assert len(shelf) == 1
    shelf.put("small", Thing(1))
    assert shelf.find("huge") is None
    shelf.put("next", Thing(10**9))
    assert shelf.find("small") is not None
    shelf.clear()
    assert len(shelf) == 0


def test_threads_may_share_it() -> None:
    shelf: Shelf[Thing] = Shelf(most_items=2)
    failed = []

    def work(name: int) -> None:
        try:
            for i in range(2000):
                shelf.put((name, i % 5), Thing(1))
                shelf.find((name, (i + 1) % 5))
        except Exception as error:
            failed.append(error)

    threads = [threading.Thread(target=work, args=(name,)) for name in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    assert len(shelf) == 2
