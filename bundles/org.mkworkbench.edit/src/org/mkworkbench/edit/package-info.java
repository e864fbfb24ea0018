// SPDX-License-Identifier: EPL-2.0
/**
 * Everything a person can do to a design, one command and one undo step per act.
 */
package org.mkworkbench.edit;
