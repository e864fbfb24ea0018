// SPDX-License-Identifier: EPL-2.0
/**
 * The table of who may use whom (docs/architecture.md) as data, and the check of manifests and class files against it;
 * and the check that texts for people are in properties files.
 */
package org.mkworkbench.architecture;
