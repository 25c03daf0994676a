"""Holds a scorer's output against bars: bars.py FILE found value full precision ledger f1 (percent)."""
import re
import sys

path, *bars = sys.argv[1:]
text = open(path, encoding='utf-8').read()


def number(pattern):
    found = re.search(pattern, text, re.M)
    return float(found.group(1)) if found else 0.0


names = ('found', 'value', 'full', 'precision', 'ledger', 'f1')
scores = [number(rf'^ALL .*\b{name}\s+([0-9.]+)%') for name in names[:4]]
scores += [number(r'\bledger ([0-9.]+)$'), number(r'^F1 ([0-9.]+)')]
low = [f'{name} {score} is below {bar}' for name, score, bar in zip(names, scores, bars) if score < float(bar)]
print('; '.join(low) if low else 'every bar is reached')
sys.exit(1 if low else 0)
