// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.io.IOException;
import java.nio.file.Path;

import org.mkworkbench.engine.traffic.IpiEvent;

/**
 * Records made-up traffic until it is killed. Says on its output how many events are in the file, so that who kills it knows what must be there.
 * A program of its own.
 */
final class KilledRecorder {
	/** Small blocks and a short wait, so that there are many ends a kill can come before, within and after. */
	static final RecorderOptions OPTIONS = RecorderOptions.defaults().withBlock(1 << 14).withFlushMillis(20);

	private KilledRecorder() {
	}

	/** @param args the file */
	public static void main(String[] args) throws IOException, InterruptedException {
		try (TrafficRecorder recorder = new TrafficRecorder(Traffic.layout(), OPTIONS)) {
			recorder.recordTo(Path.of(args[0]));
			long[] words = new long[IpiEvent.WORDS];
			for (long i = 0;; i++) {
				event(i, words);
				recorder.event(words, 0);
				if (i % 1000 == 0) {
					System.out.println(recorder.recording().orElseThrow().events());
					System.out.flush();
					// Now slow, now fast.
					Thread.sleep(i / 1000 % 40 < 20 ? 1 : 0);
				}
			}
		}
	}

	/** The n-th event, from 0. */
	static void event(long n, long[] words) {
		long mixed = (n + 1) * 0x9e3779b97f4a7c15L;
		int from = (int) (mixed >>> 60 & 3);
		int to = (int) (mixed >>> 56 & 3);
		long time = 1000 + n * 350;
		words[0] = IpiEvent.head(n % 2 == 0 ? IpiEvent.SENT : IpiEvent.DELIVERED, 0, 0x4000);
		words[1] = time;
		words[2] = n % 2 == 0 ? time : time - 350;
		words[3] = IpiEvent.kernels(from, to);
		words[4] = Traffic.physical(from);
		words[5] = Traffic.physical(to);
		words[6] = IpiEvent.valueAndRing((int) (mixed >>> 48 & 63), (int) (1 - n % 2));
		words[7] = n / 2 + 1;
	}
}
