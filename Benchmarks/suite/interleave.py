"""Runs contestants in turns, so that whatever changes on the machine meanwhile meets all of them."""


def interleave(runs, contestants):
    """Runs each contestant so many times, A B A B, and gives the results of each by its name."""
    results = {name: [] for name, _ in contestants}
    for number in range(runs):
        for name, run in contestants:
            print(f"    {name}, run {number + 1} of {runs}", flush=True)
            results[name].append(run())
    return results
