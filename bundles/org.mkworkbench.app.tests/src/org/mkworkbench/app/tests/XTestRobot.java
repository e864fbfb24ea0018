// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

import org.eclipse.swt.graphics.Point;

/**
 * A real mouse and keyboard: input goes through the X server's XTEST extension (X11 protocol "XTEST Extension Protocol", libXtst), so the
 * program under test cannot tell it from a person's. SWT's own Display.post does not do for drags on GTK 3: its button events arrive at
 * the root's origin.
 * <p>
 * Runs on the test's thread while the UI thread serves events; every act waits long enough for the event loop to see it.
 */
final class XTestRobot {
	/** Milliseconds between two acts; less and GTK merges motions so that a drag is not seen as one. */
	private static final long PAUSE = 20;
	private static final long NOW = 0;
	/** Signs on the upper half of their keys. */
	private static final String SHIFTED = ":*?_+()\"";
	private static final Linker LINKER = Linker.nativeLinker();
	private static final SymbolLookup X11 = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
	private static final SymbolLookup XTST = SymbolLookup.libraryLookup("libXtst.so.6", Arena.global());

	private final MethodHandle motion = handle(XTST, "XTestFakeMotionEvent", ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
			ValueLayout.JAVA_LONG);
	private final MethodHandle button = handle(XTST, "XTestFakeButtonEvent", ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG);
	private final MethodHandle key = handle(XTST, "XTestFakeKeyEvent", ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG);
	private final MethodHandle keycode = LINKER.downcallHandle(X11.find("XKeysymToKeycode").orElseThrow(),
			FunctionDescriptor.of(ValueLayout.JAVA_BYTE, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
	private final MethodHandle flush = handle(X11, "XFlush");
	private final MemorySegment display = open();

	private static MethodHandle handle(SymbolLookup library, String name, ValueLayout... furtherArguments) {
		FunctionDescriptor type = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS).appendArgumentLayouts(furtherArguments);
		return LINKER.downcallHandle(library.find(name).orElseThrow(), type);
	}

	private static MemorySegment open() {
		MethodHandle open = LINKER.downcallHandle(X11.find("XOpenDisplay").orElseThrow(),
				FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
		MemorySegment display = (MemorySegment) invoke(open, MemorySegment.NULL);
		if (display.equals(MemorySegment.NULL)) {
			throw new IllegalStateException("There is no X display to send input to; run the tests under Xvfb");
		}
		return display;
	}

	/** @param place in pixels of the root window, as Control.toDisplay gives it at 100 % */
	void moveTo(Point place) {
		act(motion, display, -1, place.x, place.y, NOW);
	}

	void click(Point place) {
		moveTo(place);
		press(1);
		release(1);
	}

	void doubleClick(Point place) {
		click(place);
		press(1);
		release(1);
	}

	void press(int mouseButton) {
		act(button, display, mouseButton, 1, NOW);
	}

	void release(int mouseButton) {
		act(button, display, mouseButton, 0, NOW);
	}

	/**
	 * Presses at one place, moves in small steps, and releases at the other. Begins to move when the press has been served, as a person
	 * does who waits for the selection: while the UI thread is busy with it, GTK drops the moves, and the release alone makes no drag.
	 */
	void drag(Point from, Point to) {
		moveTo(from);
		press(1);
		awaitServed();
		int steps = 12;
		for (int step = 1; step <= steps; step++) {
			moveTo(new Point(from.x + (to.x - from.x) * step / steps, from.y + (to.y - from.y) * step / steps));
		}
		awaitServed();
		pause(5 * PAUSE);
		release(1);
	}

	/** Returns when the workbench has nothing left to do about the input so far. */
	private static void awaitServed() {
		for (int turn = 0; turn < 5; turn++) {
			pause(PAUSE);
			UiThread.call(() -> null);
		}
	}

	/** Types a key with Ctrl held. @param keysym of keysymdef.h; for ASCII letters it is the letter */
	void control(int keysym) {
		hold(0xFFE3, () -> type(keysym));
	}

	/** Holds a modifier during some acts. @param keysym for example 0xFFE3, the left Ctrl key */
	void hold(int keysym, Runnable acts) {
		int code = code(keysym);
		act(key, display, code, 1, NOW);
		try {
			acts.run();
		} finally {
			act(key, display, code, 0, NOW);
		}
	}

	void type(int keysym) {
		int code = code(keysym);
		act(key, display, code, 1, NOW);
		act(key, display, code, 0, NOW);
	}

	/** Types a text of letters, digits and some signs, as on a keyboard of the US. */
	void write(String text) {
		for (char letter : text.toCharArray()) {
			if (Character.isUpperCase(letter) || SHIFTED.indexOf(letter) >= 0) {
				hold(Keys.SHIFT, () -> type(letter));
			} else {
				type(letter);
			}
		}
	}

	private int code(int keysym) {
		return Byte.toUnsignedInt((byte) invoke(keycode, display, (long) keysym));
	}

	private void act(MethodHandle call, Object... arguments) {
		if ((int) invoke(call, arguments) == 0) {
			throw new IllegalStateException("The X server refused simulated input; does it have the XTEST extension?");
		}
		invoke(flush, display);
		pause(PAUSE);
	}

	private static Object invoke(MethodHandle call, Object... arguments) {
		try {
			return call.invokeWithArguments(arguments);
		} catch (Throwable e) {
			throw new IllegalStateException("a call of the X library failed", e);
		}
	}

	private static void pause(long millis) {
		try {
			Thread.sleep(millis);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while simulating input", e);
		}
	}
}
