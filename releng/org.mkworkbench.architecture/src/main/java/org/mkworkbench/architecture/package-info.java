// SPDX-License-Identifier: EPL-2.0
/**
 * The table of who may use whom (docs/architecture.md) as data, and the check of manifests and class files against it.
 */
package org.mkworkbench.architecture;
