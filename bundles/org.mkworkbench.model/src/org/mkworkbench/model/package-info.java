// SPDX-License-Identifier: EPL-2.0
/**
 * Value types, derived values and the document format of the model. The generated machine and design packages hold the data; this
 * package holds what is computed from it. May use EMF common, ecore and xmi and nothing else.
 */
package org.mkworkbench.model;
