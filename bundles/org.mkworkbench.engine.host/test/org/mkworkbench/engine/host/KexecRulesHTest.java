// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

/** The calls of {@link KexecRulesTest} on a host of dialect H: kexec and reboot know of no dialect (kexec_file.c 758894f, core.c 00ff7b0). */
class KexecRulesHTest extends KexecRulesTest {
	@Override
	World world() {
		return World.H;
	}
}
