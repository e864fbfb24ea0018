// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands below {@code mkw plan} that are about whole plans. */
final class ManagePlans {
	private ManagePlans() {
	}

	@Command(name = "list", mixinStandardHelpOptions = true, description = "List the plans of a design.")
	static final class ListPlans implements Callable<Integer> {
		@Mixin
		private Output output;

		@Parameters(paramLabel = "FILE", description = "A design, *.multikernel.")
		private Path file;

		@Override
		public Integer call() throws Failure {
			return ManagePlansWork.list(output, file);
		}
	}

	@Command(name = "new", mixinStandardHelpOptions = true, description = "Add an empty plan and make it the active one.")
	static final class NewPlan implements Callable<Integer> {
		@Mixin
		private Output output;

		@Parameters(paramLabel = "FILE", description = "A design, *.multikernel; it is changed.")
		private Path file;

		@Option(names = "--name", paramLabel = "NAME", description = "Name of the new plan; \"Plan\" and the next free number if not given.")
		private String name;

		@Override
		public Integer call() throws Failure {
			return ManagePlansWork.add(output, file, name);
		}
	}

	@Command(name = "duplicate", mixinStandardHelpOptions = true, description = { "Copy a plan and make the copy the active one.",
			"A locked plan can be copied; the copy is not locked." })
	static final class Duplicate implements Callable<Integer> {
		@Mixin
		private Output output;

		@Mixin
		private PlanCommands.Target target;

		@Option(names = "--name", paramLabel = "NAME", description = "Name of the copy; that of the plan with the next free number if not given.")
		private String name;

		@Override
		public Integer call() throws Failure {
			return ManagePlansWork.duplicate(output, target.file, target.plan, name);
		}
	}

	@Command(name = "rename", mixinStandardHelpOptions = true, description = "Give a plan another name.")
	static final class Rename implements Callable<Integer> {
		@Mixin
		private Output output;

		@Mixin
		private PlanCommands.Target target;

		@Option(names = "--name", required = true, paramLabel = "NAME", description = "The new name, unique in the design.")
		private String name;

		@Override
		public Integer call() throws Failure {
			return ManagePlansWork.rename(output, target.file, target.plan, name);
		}
	}

	/** The design and one of its plans by name: for acts that should not fall on the active plan by oversight. */
	static final class Named {
		@Parameters(paramLabel = "FILE", description = "A design, *.multikernel; it is changed.")
		private Path file;

		@Option(names = "--plan", required = true, paramLabel = "NAME", description = "One of its plans.")
		private String plan;
	}

	@Command(name = "remove", mixinStandardHelpOptions = true, description = { "Delete a plan with its kernels and channels.",
			"The last plan and locked ones stay. A neighbour of the active plan becomes active." })
	static final class Remove implements Callable<Integer> {
		@Mixin
		private Output output;

		@Mixin
		private Named target;

		@Override
		public Integer call() throws Failure {
			return ManagePlansWork.remove(output, target.file, target.plan);
		}
	}

	@Command(name = "activate", mixinStandardHelpOptions = true, description = "Make a plan the one that other commands use without --plan.")
	static final class Activate implements Callable<Integer> {
		@Mixin
		private Output output;

		@Mixin
		private Named target;

		@Override
		public Integer call() throws Failure {
			return ManagePlansWork.activate(output, target.file, target.plan);
		}
	}

	@Command(name = "lock", mixinStandardHelpOptions = true, description = "Keep a plan from being changed.")
	static final class Lock implements Callable<Integer> {
		@Mixin
		private Output output;

		@Mixin
		private PlanCommands.Target target;

		@Override
		public Integer call() throws Failure {
			return ManagePlansWork.lock(output, target.file, target.plan, true);
		}
	}

	@Command(name = "unlock", mixinStandardHelpOptions = true, description = "Let a locked plan be changed again.")
	static final class Unlock implements Callable<Integer> {
		@Mixin
		private Output output;

		@Mixin
		private PlanCommands.Target target;

		@Override
		public Integer call() throws Failure {
			return ManagePlansWork.lock(output, target.file, target.plan, false);
		}
	}

	@Command(name = "compare", mixinStandardHelpOptions = true, description = { "Show what differs between two plans.",
			"The exit code is 1 when something does." }, footer = { "", "Example: mkw plan compare server.multikernel --plan \"Plan 1\" --with \"Plan 2\"" })
	static final class Compare implements Callable<Integer> {
		@Mixin
		private Output output;

		@Mixin
		private PlanCommands.Target target;

		@Option(names = "--with", paramLabel = "NAME", description = "The other plan; the active one of OTHER if not given.")
		private String other;

		@Option(names = "--other", paramLabel = "OTHER", description = "The design of the other plan; FILE if not given.")
		private Path otherFile;

		@Override
		public Integer call() throws Failure {
			return ManagePlansWork.compare(output, target.file, target.plan, otherFile, other);
		}
	}
}
