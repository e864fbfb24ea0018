// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology;

/**
 * A machine that can be made without a source.
 *
 * @param name for command lines, without white space
 * @param label for people
 * @param description one sentence
 */
public record MachinePreset(String name, String label, String description) {
}
