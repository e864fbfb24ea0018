// SPDX-License-Identifier: EPL-2.0
/**
 * Runs plans. An {@link org.mkworkbench.engine.Engine} turns a {@link org.mkworkbench.engine.RunSpec} into an
 * {@link org.mkworkbench.engine.EngineRun}, whose {@link org.mkworkbench.engine.RunSnapshot} people look at.
 * <p>
 * The {@link org.mkworkbench.engine.simulator.Simulator} gives the exported blobs to a {@link org.mkworkbench.engine.host.SimulatedHost} and simulates the
 * kernels it then has. Its rules: time is whole nanoseconds; events have the total order (time, priority, order of scheduling); each entity has
 * a random stream of its own for each purpose; no wall clock and no iteration over hashed collections inside the simulation. So one spec with
 * one seed gives one trace hash, whatever the machine, the pacing and the cutting of time into calls.
 * <p>
 * Events leave the simulation through an {@link org.mkworkbench.engine.traffic.EventRing} to one observer. The simulation waits when the ring is full;
 * engines that cannot wait count what they lose.
 */
package org.mkworkbench.engine;
