// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.junit.jupiter.api.Test;

/** Figures reach the person though some cannot be had. */
class FramePumpTest {
	@Test
	void figuresGoOnAfterSomeThatCouldNotBeHad() throws InterruptedException {
		AtomicInteger asked = new AtomicInteger();
		BlockingQueue<Integer> got = new LinkedBlockingQueue<>();
		List<RuntimeException> troubles = new ArrayList<>();
		new FramePump<>(() -> {
			int frame = asked.incrementAndGet();
			if (frame <= 2) {
				throw new IllegalStateException("frame " + frame);
			}
			return frame;
		}, frame -> frame == 4, new FramePump.Outlet<>(Runnable::run, got::add, troubles::add, () -> { })).start();
		assertEquals(3, got.take());
		assertEquals(4, got.take());
		assertEquals(1, troubles.size(), "told of once");
	}

	@Test
	void whenTheUiIsGoneTheRunIsClosed() throws InterruptedException {
		CountDownLatch closed = new CountDownLatch(1);
		new FramePump<>(() -> 1, frame -> false, new FramePump.Outlet<Integer>(work -> {
			throw new SWTException(SWT.ERROR_DEVICE_DISPOSED);
		}, frame -> { }, e -> { }, closed::countDown)).start();
		closed.await();
	}
}
