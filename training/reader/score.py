"""What a trained reader finds in texts it did not see."""

from collections import defaultdict

import torch

from data import UNLABELLED, Sample, batches, collate
from model import Reader

Span = tuple[int, int, int]


@torch.no_grad()
def predict(model: Reader, samples: list[Sample]) -> list[dict]:
    """Probabilities for every piece of every sample, in the samples' order."""
    model.eval()
    number = {id(one): at for at, one in enumerate(samples)}
    found: list[dict] = [{} for _ in samples]
    for batch in batches(samples, 4000, None):
        tensors = collate(batch, model.shape.features, model.shape.texts)
        tags, about, names, places, roles, texts, _ = model(
            tensors["ids"], tensors["mask"], tensors["features"], tensors["draft"]
        )
        for row, one in enumerate(batch):
            own = slice(one["from"], one["from"] + len(one["at"]) // 2)
            found[number[id(one)]] = {
                "set": one["set"],
                "id": one["id"],
                "tags": tags[row, own].softmax(-1).half().tolist(),
                "names": names[row, own].softmax(-1).half().tolist(),
                "places": places[row, own].softmax(-1).half().tolist(),
                "roles": roles[row, own].softmax(-1).half().tolist(),
                "texts": texts[row].sigmoid().tolist(),
            }
    return found


def gold_spans(sample: Sample) -> list[Span]:
    own = sample["tags"][sample["from"] : sample["from"] + len(sample["at"]) // 2]
    spans: list[list] = []
    for at, tag in enumerate(own):
        if tag <= 0:
            continue
        if tag % 2 == 1 or not spans or spans[-1][1] != at:
            spans.append([at, at, (tag - 1) // 2])
        spans[-1][1] = at + 1
    return [tuple(one) for one in spans]


def decode(tags: list[list[float]], least: float) -> list[Span]:
    """Neighbouring pieces that are probably a detail of one type (by its number), parted where a new one begins."""
    spans: list[list] = []
    for at, odds in enumerate(tags):
        if 1 - odds[0] < least:
            continue
        kind = max(range(len(odds) // 2), key=lambda k: odds[1 + 2 * k] + odds[2 + 2 * k])
        begins = odds[1 + 2 * kind] > odds[2 + 2 * kind]
        if begins or not spans or spans[-1][1] != at or spans[-1][2] != kind:
            spans.append([at, at, kind])
        spans[-1][1] = at + 1
    return [tuple(one) for one in spans]


def decode_bio(odds: list[list[float]]) -> set[tuple[int, int]]:
    spans: list[list[int]] = []
    for at, (_, begin, inside) in enumerate(odds):
        if begin + inside < 0.5:
            continue
        if begin > inside or not spans or spans[-1][1] != at:
            spans.append([at, at])
        spans[-1][1] = at + 1
    return {tuple(one) for one in spans}


def touches(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def report(samples: list[Sample], predictions: list[dict], types: list[str]) -> str:
    lines = []
    pairs = list(zip(samples, predictions))
    posts = [(s, p) for s, p in pairs if not s["set"].startswith(("tweets/", "messages/"))]
    for least in (0.2, 0.3, 0.4, 0.5, 0.6):
        if posts:
            lines.append(f"least {least}: {details(posts, least, types)[0]}")
    if posts:
        lines += details(posts, 0.4, types)[1]
        lines.append(role_accuracy(posts))
    lines.append(whole_texts(pairs))
    for tweets in ("tweets/wnut17/dev", "tweets/btc/dev"):
        for kind in ("names", "places"):
            lines.append(f"{tweets} {kind}: {exact([(s, p) for s, p in pairs if s['set'] == tweets], kind)}")
    return "\n".join(lines)


def details(posts: list[tuple[Sample, dict]], least: float, types: list[str]) -> tuple[str, list[str]]:
    gold = defaultdict(int)
    touched = defaultdict(int)
    typed = found = right = stray = clean = 0
    for sample, prediction in posts:
        wanted = gold_spans(sample)
        spans = decode(prediction["tags"], least)
        for one in wanted:
            gold[one[2]] += 1
            touching = [other for other in spans if touches(one, other)]
            touched[one[2]] += bool(touching)
            typed += any(other[2] == one[2] for other in touching)
        if wanted:
            found += len(spans)
            right += sum(any(touches(one, other) for other in wanted) for one in spans)
        else:
            clean += 1
            stray += bool(spans)
    total = sum(touched.values())
    line = (
        f"touched {total / sum(gold.values()):.3f} precision {right / max(1, found):.3f} "
        f"type right {typed / max(1, total):.3f} posts without details that get one {stray / max(1, clean):.3f}"
    )
    return line, ["  " + " ".join(f"{name} {touched[k] / gold[k]:.2f}/{gold[k]}" for k, name in enumerate(types) if gold[k])]


def whole_texts(posts: list[tuple[Sample, dict]]) -> str:
    scored = [(s["texts"], p["texts"]) for s, p in posts if s["texts"] is not None]
    labels = range(len(scored[0][0])) if scored else []
    known = [[(p[k], s[k]) for s, p in scored if s[k] is not None] for k in labels]
    return "AUC of whole texts: " + " ".join(f"{auc(pairs):.3f}" for pairs in known)


def auc(pairs: list[tuple[float, int]]) -> float:
    ordered = sorted(pairs)
    positives = sum(label for _, label in pairs)
    if positives in (0, len(pairs)):
        return float("nan")
    ranks = sum(rank for rank, (_, label) in enumerate(ordered, 1) if label)
    return (ranks - positives * (positives + 1) / 2) / (positives * (len(pairs) - positives))


def role_accuracy(posts: list[tuple[Sample, dict]]) -> str:
    right = total = sides_right = 0
    for sample, prediction in posts:
        start = sample["from"]
        for at, odds in enumerate(prediction["roles"]):
            role = sample["roles"][start + at]
            if role == UNLABELLED or sample["names"][start + at] != 1:
                continue
            guess = max(range(len(odds)), key=odds.__getitem__)
            total += 1
            right += guess == role
            sides_right += (guess < 2) == (role < 2)
    return f"roles right {right / max(1, total):.3f}, patient's side or not {sides_right / max(1, total):.3f}, of {total}"


def exact(tweets: list[tuple[Sample, dict]], kind: str) -> str:
    gold = found = right = 0
    for sample, prediction in tweets:
        start = sample["from"]
        labels = sample[kind][start : start + len(sample["at"]) // 2]
        wanted = decode_bio([[float(label == 0), float(label == 1), float(label == 2)] for label in labels])
        spans = decode_bio(prediction[kind])
        gold += len(wanted)
        found += len(spans)
        right += len(wanted & spans)
    precision, recall = right / max(1, found), right / max(1, gold)
    return f"P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / max(1e-9, precision + recall):.3f}"
