"""
Adds to a finished reader one label more, learned on what its encoder already sees: whether a draft goes on with
the story of somebody told of in earlier posts. Nothing else of the reader changes, bit for bit.

    python follow_up.py --model reader.onnx --passages passages.json --held-out held-out.json

The label is the last of the model's texts; where the model has a column for it, that column is replaced. Of each
sequence the score of a fit on the other nine tenths goes to --held-out, for whatever builds on this label.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import numpy_helper

FOLDS = 10
# Chosen on sequences held out: weaker lets 768 weights learn 500 drafts by heart.
PENALTY = 60.0


def encode(model: onnx.ModelProto, passages: list[dict]) -> np.ndarray:
    """[drafts, 2 * hidden]: what the head for whole texts sees."""
    open_model = onnx.ModelProto()
    open_model.CopyFrom(model)
    open_model.graph.output.append(onnx.helper.make_tensor_value_info("draft.both", onnx.TensorProto.FLOAT, None))
    session = onnxruntime.InferenceSession(open_model.SerializeToString(), providers=["CPUExecutionProvider"])
    rows = []
    for passage in passages:
        inputs = {
            "ids": np.array([passage["ids"]], np.int32),
            "mask": np.ones((1, len(passage["ids"])), np.int32),
            "features": np.array([passage["features"]], np.float32),
            "draft": np.array([passage["draft"]], np.float32),
        }
        rows.append(session.run(["draft.both"], inputs)[0][0])
    return np.array(rows)


def fit(x: np.ndarray, y: np.ndarray, weight: np.ndarray) -> tuple[np.ndarray, float]:
    """Logistic regression with a squared penalty, by Newton's method; the constant is not held back."""
    centre, scale = x.mean(0), float(x.std())
    rows = np.hstack([(x - centre) / scale, np.ones((len(x), 1))])
    held_back = np.full(rows.shape[1], PENALTY)
    held_back[-1] = 1e-6
    beta = np.zeros(rows.shape[1])
    for _ in range(25):
        p = 1 / (1 + np.exp(-rows @ beta))
        gradient = rows.T @ (weight * (p - y)) + held_back * beta
        hessian = (rows * (weight * p * (1 - p))[:, None]).T @ rows + np.diag(held_back)
        beta -= np.linalg.solve(hessian, gradient)
    column = beta[:-1] / scale
    return column, float(beta[-1] - column @ centre)


def area(y: np.ndarray, score: np.ndarray) -> float:
    """Of pairs of one follow-up and one other draft, the share in the right order."""
    return float(np.mean(score[y == 1][:, None] > score[y == 0][None, :]))


def put(model: onnx.ModelProto, column: np.ndarray, bias: float, labels: int) -> None:
    """Writes the label as the last column of the heads for whole texts; no piece carries it by itself."""
    last = {"texts.weight": column[:, None], "texts.bias": np.array([bias]), "carriers.weight": None}
    for tensor in model.graph.initializer:
        if tensor.name not in last:
            continue
        before = numpy_helper.to_array(tensor)[..., : labels - 1]
        added = last[tensor.name]
        if added is None:
            added = np.zeros((before.shape[0], 1))
        tensor.CopyFrom(numpy_helper.from_array(np.concatenate([before, added], -1).astype(np.float32), tensor.name))
    for output in model.graph.output:
        if output.name in ("texts", "carriers"):
            output.type.tensor_type.shape.dim[-1].dim_value = labels


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--passages", type=Path, required=True)
    parser.add_argument("--held-out", type=Path, required=True)
    arguments = parser.parse_args()
    data = json.loads(arguments.passages.read_text())
    passages = data["passages"]
    model = onnx.load(arguments.model)
    x = encode(model, passages)
    y = np.array([passage["isFollowUp"] for passage in passages], float)
    weight = np.array([passage["weight"] for passage in passages], float)
    files = np.array([passage["file"] for passage in passages])

    for name in sorted(set(files)):
        out = files == name
        column, bias = fit(x[~out], y[~out], weight[~out])
        print(f"{name} held out: right order {area(y[out], x[out] @ column + bias):.3f} of {out.sum()}")
    fold = np.random.default_rng(1).permutation(len(x)) % FOLDS
    held = np.zeros(len(x))
    for number in range(FOLDS):
        out = fold == number
        column, bias = fit(x[~out], y[~out], weight[~out])
        held[out] = x[out] @ column + bias
    print(f"a tenth held out at a time: right order {area(y, held):.3f}")
    scores = {passage["id"]: round(1 / (1 + float(np.exp(-score))), 6) for passage, score in zip(passages, held)}
    arguments.held_out.write_text(json.dumps(scores))

    put(model, *fit(x, y, weight), labels=data["labels"])
    onnx.checker.check_model(model)
    onnx.save(model, arguments.model)


if __name__ == "__main__":
    main()
