// SPDX-License-Identifier: EPL-2.0
/**
 * The product: application, perspectives, menus, branding. Holds no function that another bundle could hold.
 */
package org.mkworkbench.app;
