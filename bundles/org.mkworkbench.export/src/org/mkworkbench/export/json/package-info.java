// SPDX-License-Identifier: EPL-2.0
/** A small JSON writer. */
package org.mkworkbench.export.json;
