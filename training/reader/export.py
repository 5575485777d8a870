"""
Writes a trained reader as ONNX with 8-bit weights.

    python export.py --weights DIR/weights.pt --out packages/reader/model/reader.onnx

The graph is put together here, operator by operator, from ONNX Runtime's fused ones: tracing PyTorch gives a
graph three times as long that runs half as fast. Weights are int8 with a scale for each column, activations
are quantised as they come (dynamic quantisation), embeddings have a scale for each row.
"""

import argparse
import math
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from model import Reader, Shape

MICROSOFT = "com.microsoft"


class Graph:
    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def constant(self, name: str, values: np.ndarray) -> str:
        self.weights.append(numpy_helper.from_array(np.array(values, order="C"), name))
        return name

    def add(self, operator: str, inputs: list[str], name: str, domain: str = "", **attributes: object) -> str:
        self.nodes.append(helper.make_node(operator, inputs, [name], name=name, domain=domain, **attributes))
        return name

    def linear(self, x: str, weight: torch.Tensor, bias: torch.Tensor, name: str) -> str:
        """x W^T + b with int8 W, a scale for each output."""
        table = weight.detach().numpy().T
        scale = np.maximum(np.abs(table).max(0) / 127, 1e-8).astype(np.float32)
        packed = np.clip(np.rint(table / scale), -127, 127).astype(np.int8)
        inputs = [
            x,
            self.constant(f"{name}.weight", packed),
            self.constant(f"{name}.scale", scale),
            self.constant(f"{name}.zero", np.zeros(len(scale), np.int8)),
            self.constant(f"{name}.bias", bias.detach().numpy()),
        ]
        return self.add("DynamicQuantizeMatMul", inputs, name, MICROSOFT)

    def added_norm(self, x: str, y: str, norm: torch.nn.LayerNorm, name: str) -> str:
        inputs = [x, y, *self.norm_weights(norm, name)]
        return self.add("SkipLayerNormalization", inputs, name, MICROSOFT, epsilon=1e-12)

    def norm_weights(self, norm: torch.nn.LayerNorm, name: str) -> list[str]:
        return [
            self.constant(f"{name}.gain", norm.weight.detach().numpy()),
            self.constant(f"{name}.shift", norm.bias.detach().numpy()),
        ]


def build(model: Reader) -> onnx.ModelProto:
    graph = Graph()
    shape = model.shape
    x = embeddings(graph, model)
    for number, layer in enumerate(model.layers):
        at = f"layer{number}"
        parts = (layer.query, layer.key, layer.value)
        qkv = graph.linear(x, torch.cat([p.weight for p in parts]), torch.cat([p.bias for p in parts]), f"{at}.qkv")
        query, key, value = (f"{at}.{part}" for part in ("query", "key", "value"))
        graph.nodes.append(
            helper.make_node("Split", [qkv], [query, key, value], name=f"{at}.split", axis=-1, num_outputs=3)
        )
        seen = graph.add(
            "MultiHeadAttention",
            [query, key, value, "", "mask"],
            f"{at}.attention",
            MICROSOFT,
            num_heads=shape.heads,
            scale=1 / math.sqrt(shape.hidden // shape.heads),
        )
        out = graph.linear(seen, layer.output.weight, layer.output.bias, f"{at}.output")
        x = graph.added_norm(x, out, layer.attention_norm, f"{at}.attention_norm")
        wide = graph.linear(x, layer.widen.weight, layer.widen.bias, f"{at}.widen")
        wide = graph.add("Gelu", [wide], f"{at}.gelu", MICROSOFT)
        narrow = graph.linear(wide, layer.narrow.weight, layer.narrow.bias, f"{at}.narrow")
        x = graph.added_norm(x, narrow, layer.norm, f"{at}.norm")
    outputs = heads(graph, model, x)
    made = helper.make_model(
        helper.make_graph(graph.nodes, "reader", inputs_of(shape), outputs, graph.weights),
        opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid(MICROSOFT, 1)],
        ir_version=9,
    )
    onnx.checker.check_model(made)
    return made


def inputs_of(shape: Shape) -> list[onnx.ValueInfoProto]:
    size = ["batch", "length"]
    return [
        helper.make_tensor_value_info("ids", TensorProto.INT32, size),
        helper.make_tensor_value_info("mask", TensorProto.INT32, size),
        helper.make_tensor_value_info("features", TensorProto.FLOAT, [*size, shape.features]),
        helper.make_tensor_value_info("draft", TensorProto.FLOAT, size),
    ]


def embeddings(graph: Graph, model: Reader) -> str:
    table = model.words.weight.detach().numpy()
    scale = np.maximum(np.abs(table).max(1, keepdims=True) / 127, 1e-8).astype(np.float32)
    packed = np.clip(np.rint(table / scale), -127, 127).astype(np.int8)
    rows = graph.add("Gather", [graph.constant("words", packed), "ids"], "words.rows")
    scales = graph.add("Gather", [graph.constant("words.scale", scale), "ids"], "words.scales")
    words = graph.add("Cast", [rows], "words.float", to=TensorProto.FLOAT)
    words = graph.add("Mul", [words, scales], "words.scaled")
    features = graph.add(
        "MatMul",
        ["features", graph.constant("features.weight", model.features.weight.detach().numpy().T)],
        "features.added",
    )
    size = graph.add("Shape", ["ids"], "length.shape", start=1, end=2)
    places = graph.add(
        "Slice",
        [
            graph.constant("positions", model.positions.weight.detach().numpy()),
            graph.constant("zero", np.array([0])),
            size,
            graph.constant("axis", np.array([0])),
        ],
        "positions.used",
    )
    both = graph.add("Add", [words, features], "words.featured")
    both = graph.add("Add", [both, places], "words.placed")
    inputs = [both, *graph.norm_weights(model.norm, "embedding_norm")]
    return graph.add("LayerNormalization", inputs, "embedding_norm", epsilon=1e-12, axis=-1)


def heads(graph: Graph, model: Reader, x: str) -> list[onnx.ValueInfoProto]:
    """Probabilities for every piece and for the draft as a whole."""
    shape = model.shape
    size = ["batch", "length"]
    tags = graph.linear(x, model.tags.weight, model.tags.bias, "tags.logits")
    graph.add("Softmax", [tags], "tags", axis=-1)
    people = graph.linear(x, model.people.weight, model.people.bias, "people.logits")
    parts = ["about.logit", "names.logits", "places.logits", "roles.logits"]
    sizes = graph.constant("people.sizes", np.array([1, 3, 3, shape.roles]))
    graph.nodes.append(helper.make_node("Split", [people, sizes], parts, name="people.split", axis=-1))
    graph.add("Sigmoid", ["about.logit"], "about")
    for name in ("names", "places", "roles"):
        graph.add("Softmax", [f"{name}.logits"], name, axis=-1)
    last = graph.constant("last", np.array([2]))
    weights = graph.add("Unsqueeze", ["draft", last], "draft.weights")
    second = graph.constant("second", np.array([1]))
    total = graph.add("ReduceSum", [graph.add("Mul", [x, weights], "draft.part"), second], "draft.sum", keepdims=0)
    count = graph.add("ReduceSum", ["draft", second], "draft.count", keepdims=1)
    count = graph.add("Max", [count, graph.constant("one", np.array(1.0, np.float32))], "draft.least")
    mean = graph.add("Div", [total, count], "draft.mean")
    first = graph.add("Gather", [x, graph.constant("begin", np.array(0))], "begin.vector", axis=1)
    both = graph.add("Concat", [first, mean], "draft.both", axis=-1)
    weight = graph.constant("texts.weight", model.texts.weight.detach().numpy().T)
    logits = graph.add("MatMul", [both, weight], "texts.product")
    bias = graph.constant("texts.bias", model.texts.bias.detach().numpy())
    logits = graph.add("Add", [logits, bias], "texts.whole")
    carriers = graph.constant("carriers.weight", model.carriers.weight.detach().numpy().T)
    graph.add("MatMul", [x, carriers], "carriers")
    outside = graph.add("Sub", ["draft.weights", graph.constant("inside", np.array(1.0, np.float32))], "draft.outside")
    far = graph.add("Mul", [outside, graph.constant("far", np.array(10000.0, np.float32))], "draft.far")
    share = graph.add("Softmax", [graph.add("Add", ["carriers", far], "carriers.own")], "carriers.share", axis=1)
    carried = graph.add("ReduceSum", [graph.add("Mul", [share, "carriers"], "carriers.weighed"), second], "carried", keepdims=0)
    graph.add("Sigmoid", [graph.add("Add", [logits, carried], "texts.logits")], "texts")
    value = helper.make_tensor_value_info
    return [
        value("tags", TensorProto.FLOAT, [*size, shape.tags]),
        value("about", TensorProto.FLOAT, [*size, 1]),
        value("names", TensorProto.FLOAT, [*size, 3]),
        value("places", TensorProto.FLOAT, [*size, 3]),
        value("roles", TensorProto.FLOAT, [*size, shape.roles]),
        value("texts", TensorProto.FLOAT, ["batch", shape.texts]),
        value("carriers", TensorProto.FLOAT, [*size, shape.texts]),
    ]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    saved = torch.load(given.weights)
    model = Reader(Shape(**saved["shape"]))
    model.load_state_dict(saved["weights"])
    onnx.save(build(model.eval()), given.out)
    print(f"{given.out}: {given.out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
