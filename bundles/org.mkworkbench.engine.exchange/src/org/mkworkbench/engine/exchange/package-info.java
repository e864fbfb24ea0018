// SPDX-License-Identifier: EPL-2.0
/** Traffic to and from the files of other tools; {@code docs/traces.md} says what becomes of what. */
package org.mkworkbench.engine.exchange;
