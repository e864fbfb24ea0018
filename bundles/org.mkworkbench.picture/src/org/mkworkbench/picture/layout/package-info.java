// SPDX-License-Identifier: EPL-2.0
/**
 * Where everything of a machine lies in the diagram and in pictures of it: nested boxes, laid out by the machine alone.
 */
package org.mkworkbench.picture.layout;
