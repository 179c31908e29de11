/**
 * Sheets as XLSX. Written with fastexcel; read by a reader of our own on the JDK's StAX, behind a gate of limits.
 *
 * <p>Why not fastexcel's reader behind the gate: the gate has to inflate every part and read every cell's reference,
 * index and style before the library may see them (one cell called ZZZZZZ1 in 3 KB exhausted a heap of 512 MB, so did 2 MB
 * of shared strings), and then nothing is left for the library to do but to parse again what was parsed. It also puts Aalto
 * on the class path, which has no limits on depth and attributes, and gives neither hidden sheets, nor merged cells, nor the
 * date that a format shows.
 */
@NullMarked
package org.policytargets.examples.sheets;

import org.jspecify.annotations.NullMarked;
