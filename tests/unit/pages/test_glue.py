"""What a cell keeps for the prose is what MyST-NB would keep."""

from __future__ import annotations

import pytest
from IPython.core.formatters import format_display_data
from IPython.testing.globalipapp import start_ipython
from IPython.utils.capture import capture_output
from myst_nb.ext.glue import glue as theirs

from edition.pages.glue import glue


@pytest.mark.parametrize("value", [16, "sixteen", 2.5, "‘a’ & <b>"])
def test_the_same_is_written_as_by_the_library(value: object) -> None:
    start_ipython()
    kept = []
    for write in (lambda: glue("waiting-soviet", value), lambda: theirs("waiting-soviet", value, display=False)):
        with capture_output() as said:
            write()
        kept.append([(out.data, out.metadata) for out in said.outputs])
    ours, library = kept
    assert ours == library
    assert ours[0][1]["scrapbook"]["name"] == "waiting-soviet"
    assert set(ours[0][0]) == {f"application/papermill.record/{k}" for k in format_display_data(value)[0]}
