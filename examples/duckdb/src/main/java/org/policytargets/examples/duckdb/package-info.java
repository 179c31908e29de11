/** Analytics in one process: actuals in DuckDB, judged by the library, the verdicts a table beside them. */
@NullMarked
package org.policytargets.examples.duckdb;

import org.jspecify.annotations.NullMarked;
