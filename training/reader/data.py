"""Samples as prepare.ts writes them, in batches of like length."""

import json
import math
import random
from collections.abc import Iterator
from pathlib import Path

import torch
from torch import Tensor

Sample = dict
UNLABELLED = -100
TOKEN_LABELS = ("tags", "about", "names", "places", "roles")


def read(path: Path) -> list[Sample]:
    with path.open() as lines:
        return [json.loads(line) for line in lines]


def batches(samples: list[Sample], pieces: int, chance: random.Random | None) -> Iterator[list[Sample]]:
    """Batches of about `pieces` pieces, padding included; in random order where `chance` is given."""
    jitter = (lambda: chance.random() * 8) if chance else (lambda: 0)
    ordered = sorted(samples, key=lambda one: len(one["ids"]) + jitter())
    made: list[list[Sample]] = [[]]
    for one in ordered:
        if made[-1] and (len(made[-1]) + 1) * len(one["ids"]) > pieces:
            made.append([])
        made[-1].append(one)
    if chance:
        chance.shuffle(made)
    yield from made


def collate(batch: list[Sample], features: int, texts: int) -> dict[str, Tensor]:
    length = max(len(one["ids"]) for one in batch)
    size = (len(batch), length)
    ids = torch.zeros(size, dtype=torch.long)
    mask = torch.zeros(size, dtype=torch.long)
    bits = torch.zeros(size, dtype=torch.long)
    draft = torch.zeros(size)
    labels = {name: torch.full(size, UNLABELLED, dtype=torch.long) for name in TOKEN_LABELS}
    whole = torch.full((len(batch), texts), float("nan"))
    for row, one in enumerate(batch):
        count = len(one["ids"])
        ids[row, :count] = torch.tensor(one["ids"])
        mask[row, :count] = 1
        bits[row, :count] = torch.tensor(one["bits"])
        draft[row, one["from"] : one["from"] + len(one["at"]) // 2] = 1
        for name in TOKEN_LABELS:
            labels[name][row, :count] = torch.tensor(one[name])
        if one["texts"] is not None:
            whole[row] = torch.tensor([math.nan if known is None else known for known in one["texts"]])
    spread = ((bits[:, :, None] >> torch.arange(features)) & 1).float()
    return {"ids": ids, "mask": mask, "features": spread, "draft": draft, "texts": whole, **labels}
