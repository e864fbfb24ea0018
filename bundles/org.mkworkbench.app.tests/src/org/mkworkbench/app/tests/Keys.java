// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

/** X key symbols (keysymdef.h) that have no ASCII code. */
final class Keys {
	static final int ENTER = 0xFF0D;
	static final int ESCAPE = 0xFF1B;
	static final int DELETE = 0xFFFF;
	static final int F2 = 0xFFBF;
	static final int CONTROL = 0xFFE3;
	static final int SHIFT = 0xFFE1;
	static final int TAB = 0xFF09;
	static final int RIGHT = 0xFF53;
	static final int DOWN = 0xFF54;

	private Keys() {
	}
}
