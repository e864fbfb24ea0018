// SPDX-License-Identifier: EPL-2.0
/** Export as Perfetto track events, for ui.perfetto.dev. */
package org.mkworkbench.engine.exchange.perfetto;
