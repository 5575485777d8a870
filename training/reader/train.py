"""
Trains the reader on what prepare.ts wrote.

    python train.py --data DIR --out DIR [--hold-out 0 --folds 3] [--epochs 8]

With --hold-out the files of that fold are left out and scored; files are never split, since contrast pairs
stand together. Development sets of the tweets are always left out and scored.
"""

import argparse
import json
import random
import time
from dataclasses import asdict
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from base import FOLDER
from data import Sample, UNLABELLED, batches, collate, read
from model import Reader, Shape
from score import predict, report

PIECES_PER_BATCH = 2200
# Tweets teach names and places only; as many of them as of posts would drown the details.
TWEETS_PER_EPOCH = 0.45
# A feature that is always there would be leaned on; lists never hold every name.
FEATURE_LOST = 0.1


def folds(samples: list[Sample], count: int) -> list[set[str]]:
    """Files of posts and messages by fold."""
    files = sorted({one["set"] for one in samples if not one["set"].startswith("tweets/")})
    return [set(files[at::count]) for at in range(count)]


def losses(outputs: tuple[Tensor, ...], labels: dict[str, Tensor]) -> Tensor:
    tags, about, names, places, roles, texts, _ = (one.float() for one in outputs)

    def tokens(logits: Tensor, name: str) -> Tensor:
        wanted = labels[name]
        if not (wanted != UNLABELLED).any():
            return logits.sum() * 0
        return functional.cross_entropy(logits.flatten(0, 1), wanted.flatten(), ignore_index=UNLABELLED)

    def known(logits: Tensor, wanted: Tensor, where: Tensor) -> Tensor:
        if not where.any():
            return logits.sum() * 0
        return functional.binary_cross_entropy_with_logits(logits[where], wanted[where].float())

    def each(logits: Tensor, wanted: Tensor) -> Tensor:
        """The mean over labels of each label's mean: one that few texts know counts as much as the others."""
        given = ~wanted.isnan()
        lost = functional.binary_cross_entropy_with_logits(logits, wanted.nan_to_num(), reduction="none") * given
        return (lost.sum(0) / given.sum(0).clamp(min=1)).sum() / given.any(0).sum().clamp(min=1)

    return (
        tokens(tags, "tags")
        + 0.8 * tokens(names, "names")
        + 0.5 * tokens(places, "places")
        + 0.3 * tokens(roles, "roles")
        + 0.2 * known(about, labels["about"], labels["about"] != UNLABELLED)
        + 2.5 * each(texts, labels["texts"])
    )


def train(model: Reader, copies: list[list[Sample]], epochs: int, tweets: float, seed: int) -> None:
    chance = random.Random(seed)
    heads = [
        one
        for part in (model.tags, model.people, model.texts, model.carriers, model.features)
        for one in part.parameters()
    ]
    ours = {id(one) for one in heads}
    body = [one for one in model.parameters() if id(one) not in ours]
    optimiser = torch.optim.AdamW(
        [{"params": body, "lr": 3e-4}, {"params": heads, "lr": 1.5e-3}], weight_decay=0.01, betas=(0.9, 0.98), fused=True
    )
    plan = [list(batches(some(copies[epoch % len(copies)], tweets, chance), PIECES_PER_BATCH, chance)) for epoch in range(epochs)]
    steps = sum(len(one) for one in plan)
    warm = steps // 12
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min((step + 1) / warm, max(0.02, (steps - step) / (steps - warm)))
    )
    model.train()
    began = time.time()
    for epoch, planned in enumerate(plan):
        total = 0.0
        for batch in planned:
            tensors = collate(batch, model.shape.features, model.shape.texts)
            keep = (torch.rand(len(batch), 1, model.shape.features) > FEATURE_LOST).float()
            with torch.autocast("cpu", dtype=torch.bfloat16):
                outputs = model(tensors["ids"], tensors["mask"], tensors["features"] * keep, tensors["draft"])
            loss = losses(outputs, tensors)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            optimiser.zero_grad()
            total += loss.item()
        print(f"epoch {epoch + 1}: loss {total / len(planned):.4f}, {time.time() - began:.0f} s", flush=True)


def some(samples: list[Sample], tweets: float, chance: random.Random) -> list[Sample]:
    return [one for one in samples if not one["set"].startswith("tweets/") or chance.random() < tweets]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--hold-out", type=int)
    parser.add_argument("--folds", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--tweets", type=float, default=TWEETS_PER_EPOCH, help="share of the tweets in an epoch")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    torch.manual_seed(given.seed)

    copies = [read(path) for path in sorted(given.data.glob("copy-*.jsonl"))]
    held = set() if given.hold_out is None else folds(copies[0], given.folds)[given.hold_out]
    unseen = {"tweets/btc/dev", "tweets/wnut17/dev"} | held
    rows = json.loads((given.data / "old-ids.json").read_text())
    outputs = json.loads((given.data / "outputs.json").read_text())
    shape = Shape(vocabulary=len(rows), layers=given.layers, **outputs["sizes"])
    model = Reader(shape)
    model.load_base(load_file(FOLDER / "model.safetensors"), rows)
    train(model, [[one for one in copy if one["set"] not in unseen] for copy in copies], given.epochs, given.tweets, given.seed)

    given.out.mkdir(parents=True, exist_ok=True)
    torch.save({"shape": asdict(shape), "weights": model.state_dict()}, given.out / "weights.pt")
    scored = [one for one in copies[0] if one["set"] in unseen]
    predictions = predict(model, scored)
    print(report(scored, predictions, outputs["types"]))


if __name__ == "__main__":
    main()
