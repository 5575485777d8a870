"""The reader's network: a BERT encoder (all-MiniLM-L6-v2) with a few heads. Devlin et al. 2019, Wang et al. 2020."""

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional


@dataclass(frozen=True)
class Shape:
    vocabulary: int
    positions: int
    features: int
    tags: int
    roles: int
    texts: int
    layers: int = 6
    hidden: int = 384
    heads: int = 12
    inner: int = 1536


class Layer(nn.Module):
    """Attention and a two-layer network, each added to its input and normalised after."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.query = nn.Linear(shape.hidden, shape.hidden)
        self.key = nn.Linear(shape.hidden, shape.hidden)
        self.value = nn.Linear(shape.hidden, shape.hidden)
        self.output = nn.Linear(shape.hidden, shape.hidden)
        self.attention_norm = nn.LayerNorm(shape.hidden, eps=1e-12)
        self.widen = nn.Linear(shape.hidden, shape.inner)
        self.narrow = nn.Linear(shape.inner, shape.hidden)
        self.norm = nn.LayerNorm(shape.hidden, eps=1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x: Tensor, unseen: Tensor) -> Tensor:
        batch, length, hidden = x.shape

        def split(y: Tensor) -> Tensor:
            return y.view(batch, length, self.heads, hidden // self.heads).transpose(1, 2)

        scores = split(self.query(x)) @ split(self.key(x)).transpose(-1, -2)
        weights = (scores / math.sqrt(hidden // self.heads) + unseen).softmax(-1)
        seen = (self.dropout(weights) @ split(self.value(x))).transpose(1, 2).reshape(batch, length, hidden)
        x = self.attention_norm(x + self.dropout(self.output(seen)))
        return self.norm(x + self.dropout(self.narrow(functional.gelu(self.widen(x)))))


class Reader(nn.Module):
    """
    Inputs: ids and mask [batch, length] int64 (mask 1 = read), features [batch, length, features] float,
    draft [batch, length] float: 1 on the pieces of the draft itself.
    Outputs (logits): tags [batch, length, tags], about [batch, length] (relative rather than patient),
    names and places [batch, length, 3], roles [batch, length, roles], texts [batch, texts] and
    carriers [batch, length, texts]: what each piece adds to a text's label by itself.
    """

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.words = nn.Embedding(shape.vocabulary, shape.hidden, padding_idx=0)
        self.positions = nn.Embedding(shape.positions, shape.hidden)
        self.features = nn.Linear(shape.features, shape.hidden, bias=False)
        nn.init.zeros_(self.features.weight)
        self.norm = nn.LayerNorm(shape.hidden, eps=1e-12)
        self.dropout = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.tags = nn.Linear(shape.hidden, shape.tags)
        self.people = nn.Linear(shape.hidden, 1 + 3 + 3 + shape.roles)
        self.texts = nn.Linear(2 * shape.hidden, shape.texts)
        # One sneer in a long post is a sneer: a mean over the whole would thin it out.
        self.carriers = nn.Linear(shape.hidden, shape.texts, bias=False)
        nn.init.zeros_(self.carriers.weight)

    def forward(self, ids: Tensor, mask: Tensor, features: Tensor, draft: Tensor) -> tuple[Tensor, ...]:
        place = torch.arange(ids.shape[1], device=ids.device)
        x = self.dropout(self.norm(self.words(ids) + self.positions(place) + self.features(features)))
        unseen = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        for layer in self.layers:
            x = layer(x, unseen)
        about, names, places, roles = self.people(x).split([1, 3, 3, self.shape.roles], -1)
        mean = (x * draft[:, :, None]).sum(1) / draft.sum(1, keepdim=True).clamp(min=1.0)
        carriers = self.carriers(x)
        weights = (carriers + (draft[:, :, None] - 1.0) * 10000.0).softmax(1)
        texts = self.texts(torch.cat([x[:, 0], mean], -1)) + (weights * carriers).sum(1)
        return self.tags(x), about.squeeze(-1), names, places, roles, texts, carriers

    def load_base(self, base: dict[str, Tensor], rows: list[int]) -> None:
        """Takes over all-MiniLM-L6-v2's weights; `rows` are the vocabulary's rows that are kept."""

        def copy(module: nn.Module, name: str) -> None:
            module.weight.data.copy_(base[f"{name}.weight"])
            module.bias.data.copy_(base[f"{name}.bias"])

        self.words.weight.data.copy_(base["embeddings.word_embeddings.weight"][rows])
        # The base model saw one segment only, so its type is a constant.
        kind = base["embeddings.token_type_embeddings.weight"][0]
        self.positions.weight.data.copy_(
            base["embeddings.position_embeddings.weight"][: self.shape.positions] + kind
        )
        copy(self.norm, "embeddings.LayerNorm")
        for number, layer in enumerate(self.layers):
            at = f"encoder.layer.{number}"
            copy(layer.query, f"{at}.attention.self.query")
            copy(layer.key, f"{at}.attention.self.key")
            copy(layer.value, f"{at}.attention.self.value")
            copy(layer.output, f"{at}.attention.output.dense")
            copy(layer.attention_norm, f"{at}.attention.output.LayerNorm")
            copy(layer.widen, f"{at}.intermediate.dense")
            copy(layer.narrow, f"{at}.output.dense")
            copy(layer.norm, f"{at}.output.LayerNorm")
