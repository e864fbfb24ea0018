// SPDX-License-Identifier: EPL-2.0
/**
 * The simulated multikernel machine and its runs. An {@link org.mkworkbench.engine.simulator.Actor} sets timers, sends messages, rings
 * doorbells and gives work to CPUs of a {@link org.mkworkbench.engine.simulator.Machine}; what that costs, and what kernels and CPUs do
 * meanwhile, is the simulation's. Channels, workloads and scenarios are actors; whatever else should happen to a machine becomes one too.
 * <p>
 * Everything that has state is serialisable: a {@link org.mkworkbench.engine.simulator.Replay} writes the whole graph of objects down now
 * and then, and goes on from there.
 */
package org.mkworkbench.engine.simulator;
