"""Executes tutorial.ipynb, holds what its cells print against tutorial.txt, and looks for the pictures of what is shown."""
import base64
import re
import sys

import nbformat
from nbclient import NotebookClient

notebook = nbformat.read("tutorial.ipynb", as_version=4)


def execute(starts):
    """One start in ten of the kernel is never answered, or it dies at once, which says nothing of the notebook: it is started again."""
    for left in reversed(range(starts)):
        try:
            NotebookClient(notebook, timeout=120, startup_timeout=20, kernel_name="java").execute()
            return
        except RuntimeError as e:
            if not left or not str(e).startswith(("Kernel didn't respond", "Kernel died before replying")):
                raise
            print(f"{e}; it is started again, {left} times at most", file=sys.stderr)


execute(5)


def printed(cell):
    texts = []
    for output in cell.outputs:
        if output.output_type == "error":
            sys.exit("error in cell: " + cell.source + "\n" + output.evalue)
        texts.append(output.text if output.output_type == "stream" else output.data.get("text/plain", ""))
    return "".join(texts).strip()


def drawn(cell):
    html = "".join(output.data.get("text/html", "") for output in cell.outputs if output.output_type == "display_data")
    frames = re.findall(r'src="data:text/html;charset=utf-8;base64,([^"]*)"', html)
    return (html + "".join(base64.b64decode(frame).decode() for frame in frames)).count("<svg ")


with open("tutorial.txt", encoding="utf-8") as file:
    expected = re.split(r"^// \d+\. .*\n> .*\n", file.read(), flags=re.M)[1:]
cells = [cell for cell in notebook.cells if cell.id.startswith("step-")]
if len(cells) != len(expected):
    sys.exit(f"{len(cells)} cells, but {len(expected)} steps")
for cell, text in zip(cells, expected):
    want = re.sub(r"^\S+ ==> ", "", text.strip())
    if printed(cell) != want:
        sys.exit(f"{cell.source}\nmust print:\n{want}\nbut printed:\n{printed(cell)}")
pictures = {cell.id: drawn(cell) for cell in cells if drawn(cell)}
if set(pictures) != {"step-14", "step-15"}:
    sys.exit(f"a scorecard and a result must have pictures, but pictures are in {pictures}")
print(f"{len(cells)} cells ran, and printed what they print in JShell; {sum(pictures.values())} charts are drawn.")
