// SPDX-License-Identifier: EPL-2.0
/** What all views of traffic share: asking in the background, the filter line, pin and clone, pictures and tables of what is shown. */
package org.mkworkbench.ui.traffic;
