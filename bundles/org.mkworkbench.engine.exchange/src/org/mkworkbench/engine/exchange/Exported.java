// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export wrote.
 *
 * @param files written, in order of name
 * @param events of the store that were written, each once however many records it became
 * @param notes written
 * @param remarks what is missing and why, for people; empty if nothing is
 */
public record Exported(List<Path> files, long events, long notes, List<String> remarks) {
	public Exported {
		files = List.copyOf(files);
		remarks = List.copyOf(remarks);
	}
}
