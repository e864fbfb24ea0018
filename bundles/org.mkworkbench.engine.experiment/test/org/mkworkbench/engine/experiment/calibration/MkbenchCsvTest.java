// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mkworkbench.engine.cost.CalibrationException;
import org.mkworkbench.engine.cost.Calibrations;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.Distance;
import org.mkworkbench.engine.cost.LatencyModel;

class MkbenchCsvTest {
	private static final String HEAD = "test,variant,tier,cpu_a,cpu_b,mem_node,size,repeat,metric,value,unit\n";
	private static final String GOOD = HEAD + """
			pingpong,rtt,T2,0,1,-1,0,0,rtt,62.000,ns
			pingpong,rtt,T2,0,1,-1,0,1,rtt,60.000,ns
			pingpong,rtt,T2,0,1,-1,0,2,rtt,90.000,ns
			pingpong,false-shared,T2,0,1,-1,0,0,ops,33.1,Mops
			pingpong,rtt,T3,0,24,-1,0,0,rtt,280.000,ns
			memlat,-,local,0,-1,0,134217728,0,latency,98.1,ns
			tlbshoot,mprotect-1p-0t,solo,0,-1,-1,4096,0,shoot_med,400.000,ns
			tlbshoot,mprotect-1p-1t,sock0,0,-1,-1,4096,0,shoot_med,1900.000,ns
			tlbshoot,mprotect-1p-1t,split,0,-1,-1,4096,0,shoot_med,2700.000,ns
			wakeup,futex,T2,0,1,-1,0,0,wake,5000.000,ns
			tlbshoot,mprotect-1p-4t,sock0,0,-1,-1,4096,0,shoot_med,9900.000,ns
			""";

	private static String refusal(String text) {
		return assertThrows(CalibrationException.class, () -> MkbenchCsv.parse("box.csv", text, Calibrations.standard())).getMessage();
	}

	@Test
	void takesCostsByTier() throws Exception {
		MkbenchCsv.Import result = MkbenchCsv.parse("box.csv", GOOD, Calibrations.standard());
		LatencyModel costs = result.calibration().costs();
		assertEquals(31, costs.figure(Cost.LINE_SAME_LLC).value());
		assertEquals(140, costs.figure(Cost.LINE_OTHER_PACKAGE).value());
		// 15 × 31 / 59
		assertEquals(8, costs.figure(Cost.LINE_SAME_CORE).value());
		assertTrue(costs.figure(Cost.LINE_SAME_CORE).isAssumed());
		// Round trip less 400 alone, 286 entry, the answer, 100 request, 55 median of the jitter.
		assertEquals(1900 - 400 - 286 - 31 - 100 - 55, costs.figure(Cost.IPI_SAME_LLC).value(), 1);
		assertEquals(2700 - 400 - 286 - 140 - 100 - 55, costs.figure(Cost.IPI_OTHER_PACKAGE).value(), 1);
		assertTrue(costs.figure(Cost.IPI_SAME_LLC).source().startsWith("mkbench: tlbshoot, 1 participant, sock0"));
		assertEquals(5000 - costs.ipiNanos(Distance.SAME_LLC) - 286 - costs.workNanos(), costs.figure(Cost.WAKE_DEEP).value());
		assertEquals(List.of(), result.remarks());
	}

	@Test
	void farCpusAreNotNearerThanNearOnes() throws Exception {
		MkbenchCsv.Import result = MkbenchCsv.parse("box.csv", GOOD.replace("rtt,280.000", "rtt,41.000").replace("2700.000", "1700.000"), Calibrations.standard());
		LatencyModel costs = result.calibration().costs();
		assertEquals(2, result.remarks().size(), result.remarks().toString());
		assertTrue(result.remarks().get(0).contains("box.csv:6") && result.remarks().get(0).contains("box.csv:2"), result.remarks().get(0));
		assertTrue(result.remarks().get(1).contains("box.csv:10") && result.remarks().get(1).contains("box.csv:9"), result.remarks().get(1));
		assertEquals(Math.round(138 * 31 / 59.0), costs.figure(Cost.LINE_OTHER_PACKAGE).value());
		assertTrue(costs.figure(Cost.LINE_OTHER_PACKAGE).isAssumed());
		assertTrue(costs.figure(Cost.IPI_OTHER_PACKAGE).value() > costs.figure(Cost.IPI_SAME_LLC).value());
	}

	@Test
	void saysWhatIsMissing() throws Exception {
		MkbenchCsv.Import result = MkbenchCsv.parse("box.csv", HEAD + "pingpong,rtt,T1,0,1,-1,0,0,rtt,20,ns\n", Calibrations.standard());
		assertEquals(10, result.calibration().costs().figure(Cost.LINE_SAME_CORE).value());
		assertEquals(1, result.remarks().size());
		assertTrue(refusal(HEAD).contains("neither \"pingpong\""));
		assertTrue(refusal(HEAD + "memlat,-,local,0,-1,0,1,0,latency,98.1,ns\n").contains("neither \"pingpong\""));
	}

	@Test
	void readsTheFilesOfAFolder(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("pingpong.csv"), HEAD + "pingpong,rtt,T2,0,1,-1,0,0,rtt,50,ns\n");
		Files.writeString(folder.resolve("tlbshoot.csv"), HEAD);
		Files.writeString(folder.resolve("readme.txt"), "nothing");
		assertEquals(25, MkbenchCsv.read(List.of(folder), Calibrations.standard()).calibration().costs().figure(Cost.LINE_SAME_LLC).value());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "pingpong,rtt,T2,0,1|5 columns in place of 11", "pongping,rtt,T2,0,1,-1,0,0,rtt,62,ns|no test \"pongping\"",
			"pingpong,rtt,T2,0,1,-1,0,0,rtt,fast,ns|\"fast\" is no value", "pingpong,rtt,T2,0,1,-1,0,0,rtt,-3,ns|\"-3\" is no value",
			"pingpong,rtt,T2,0,1,-1,0,0,rtt,0,ns|a time of 0 ns", "wakeup,futex,T2,0,1,-1,0,0,wake,0.000,ns|a time of 0 ns",
			"pingpong,rtt,T2,0,1,-1,0,0,rtt,NaN,ns|\"NaN\" is no value", "pingpong,rtt,T2,0,1,-1,0,0,rtt,62,us|is ns, not \"us\"" })
	void namesTheLineOfAnError(String line, String part) {
		String message = refusal(HEAD + HEAD + "\n" + line + "\n");
		assertTrue(message.startsWith("box.csv:4: "), message);
		assertTrue(message.contains(part), message);
	}

	@Test
	void wantsTheHeadLine() {
		assertTrue(refusal("").startsWith("box.csv:1: "));
		assertTrue(refusal("pingpong,rtt,T2,0,1,-1,0,0,rtt,62,ns\n").contains("starts with the line"));
	}
}
