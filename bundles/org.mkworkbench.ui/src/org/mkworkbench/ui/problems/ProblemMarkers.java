// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.problems;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.DesignFormatException;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Severity;

/** Findings as problem markers of the file. Any thread. */
public final class ProblemMarkers {
	public static final String TYPE = "org.mkworkbench.ui.problem";
	/** Id of the rule, such as MK-CPU-001; "" when the file could not be read at all. */
	public static final String RULE_ID = "ruleId";
	/** Uids of the elements concerned, separated by blanks, the main one first. */
	public static final String UIDS = "uids";
	public static final String REMEDY = "remedy";
	/** The message without rule id and remedy: with rule and uids it identifies the finding. */
	public static final String FINDING = "finding";

	private ProblemMarkers() {
	}

	/** Uids of the elements a marker tells of, the main one first. */
	public static List<String> uids(IMarker marker) {
		String text = marker.getAttribute(UIDS, "");
		return text.isEmpty() ? List.of() : List.of(text.split(" "));
	}

	public static boolean isAbout(IMarker marker, Finding finding) {
		return finding.ruleId().equals(marker.getAttribute(RULE_ID, "")) && finding.message().equals(marker.getAttribute(FINDING, ""))
				&& finding.subjects().equals(uids(marker));
	}

	/** Makes the markers of a file those of these findings; markers that stay are not touched. @param design the checked one, for the locations */
	public static void replace(IFile file, Design design, List<Finding> findings, IProgressMonitor monitor) throws CoreException {
		Map<String, Element> byUid = new HashMap<>();
		design.eAllContents().forEachRemaining(object -> {
			if (object instanceof Element element) {
				byUid.put(element.getUid(), element);
			}
		});
		replace(file, findings.stream().map(finding -> attributes(finding, byUid)).toList(), monitor);
	}

	/** The file is the rule, not that of markers, which is none: nobody may delete the file, and its markers with it, between two of the steps. */
	private static void replace(IFile file, List<Map<String, Object>> wanted, IProgressMonitor monitor) throws CoreException {
		file.getWorkspace().run(inner -> {
			if (!file.exists() || monitor != null && monitor.isCanceled()) {
				return;
			}
			List<Map<String, Object>> missing = new ArrayList<>(wanted);
			for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
				if (!missing.remove(marker.getAttributes())) {
					marker.delete();
				}
			}
			for (Map<String, Object> attributes : missing) {
				file.createMarker(TYPE, attributes);
			}
		}, file, IWorkspace.AVOID_UPDATE, null);
	}

	private static Map<String, Object> attributes(Finding finding, Map<String, Element> byUid) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.SEVERITY, severity(finding.severity()));
		attributes.put(IMarker.MESSAGE, finding.ruleId() + " " + finding.text());
		attributes.put(IMarker.LOCATION, ModelNames.location(finding, byUid));
		attributes.put(IMarker.TRANSIENT, true);
		attributes.put(RULE_ID, finding.ruleId());
		attributes.put(FINDING, finding.message());
		attributes.put(REMEDY, finding.remedy());
		attributes.put(UIDS, String.join(" ", finding.subjects()));
		return attributes;
	}

	private static int severity(Severity severity) {
		return switch (severity) {
		case ERROR -> IMarker.SEVERITY_ERROR;
		case WARNING -> IMarker.SEVERITY_WARNING;
		case INFO -> IMarker.SEVERITY_INFO;
		};
	}

	/** Validates a file as it is on disk, in the background. */
	public static Job check(IFile file) {
		Job job = new Job(NLS.bind(Messages.ProblemMarkers_job, file.getName())) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					checkNow(file, monitor);
					return Status.OK_STATUS;
				} catch (CoreException e) {
					return e.getStatus();
				} catch (IOException e) {
					return Status.error(NLS.bind(Messages.ProblemMarkers_unreadable, file.getName(), e.getMessage()), e);
				}
			}
		};
		job.schedule();
		return job;
	}

	private static void checkNow(IFile file, IProgressMonitor monitor) throws CoreException, IOException {
		if (!file.exists()) {
			return;
		}
		try (InputStream input = file.getContents(true)) {
			Design design = DesignFile.read(input, file.getName());
			replace(file, design, RuleSettings.validator().validate(design), monitor);
		} catch (DesignFormatException e) {
			Map<String, Object> attributes = new HashMap<>(Map.of(IMarker.SEVERITY, IMarker.SEVERITY_ERROR, IMarker.MESSAGE, e.getMessage(),
					IMarker.TRANSIENT, true, IMarker.LOCATION, e.line() > 0 ? NLS.bind(Messages.ProblemMarkers_line, e.line()) : file.getName()));
			if (e.line() > 0) {
				attributes.put(IMarker.LINE_NUMBER, e.line());
			}
			replace(file, List.of(attributes), monitor);
		}
	}
}
