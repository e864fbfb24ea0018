// SPDX-License-Identifier: EPL-2.0
/**
 * The rules a plan must follow. A finding is data: rule, severity, the elements concerned and proposals to put it right.
 */
package org.mkworkbench.validation;
