// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.problems;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.mkworkbench.edit.FixCommands;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.ui.Images;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;

/**
 * Quick fixes of problem markers. With an open editor a fix is an undoable command of its document; without one the file is changed, and
 * its local history keeps the former state.
 */
public final class ProblemFixes implements IMarkerResolutionGenerator2 {
	@Override
	public boolean hasResolutions(IMarker marker) {
		return getResolutions(marker).length > 0;
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		if (!(marker.getResource() instanceof IFile file)) {
			return new IMarkerResolution[0];
		}
		try {
			return finding(marker, findings(file)).stream().flatMap(finding -> finding.fixes().stream()).map(fix -> new Fix(marker, fix.label()))
					.toArray(IMarkerResolution[]::new);
		} catch (IOException | CoreException e) {
			// The file became unreadable after the marker was made: nothing can be fixed, and opening the file tells why.
			return new IMarkerResolution[0];
		}
	}

	private static List<Finding> findings(IFile file) throws IOException, CoreException {
		Optional<DesignDocument> open = DesignDocument.of(file);
		return open.isPresent() ? open.get().findings() : RuleSettings.validator().validate(read(file));
	}

	private static Optional<Finding> finding(IMarker marker, List<Finding> findings) {
		return findings.stream().filter(finding -> ProblemMarkers.isAbout(marker, finding)).findFirst();
	}

	private static Optional<FixProposal> proposal(IMarker marker, String label, List<Finding> findings) {
		return finding(marker, findings).stream().flatMap(finding -> finding.fixes().stream()).filter(fix -> fix.label().equals(label)).findFirst();
	}

	private static Design read(IFile file) throws IOException, CoreException {
		try (InputStream input = file.getContents(true)) {
			return DesignFile.read(input, file.getName());
		}
	}

	/** Two fixes are the same when they do the same to the same finding, so that the platform can offer them for several markers. */
	private static final class Fix extends WorkbenchMarkerResolution {
		private final IMarker marker;
		private final String label;

		Fix(IMarker marker, String label) {
			this.marker = marker;
			this.label = label;
		}

		@Override
		public String getLabel() {
			return label;
		}

		@Override
		public String getDescription() {
			return marker.getAttribute(ProblemMarkers.REMEDY, "");
		}

		@Override
		public Image getImage() {
			return Images.VALIDATE.image();
		}

		@Override
		public IMarker[] findOtherMarkers(IMarker[] markers) {
			String rule = marker.getAttribute(ProblemMarkers.RULE_ID, "");
			List<IMarker> others = new ArrayList<>();
			for (IMarker other : markers) {
				if (!other.equals(marker) && rule.equals(other.getAttribute(ProblemMarkers.RULE_ID, null))
						&& Arrays.stream(new ProblemFixes().getResolutions(other)).anyMatch(fix -> fix.getLabel().equals(label))) {
					others.add(other);
				}
			}
			return others.toArray(IMarker[]::new);
		}

		@Override
		public void run(IMarker chosen) {
			IFile file = (IFile) chosen.getResource();
			try {
				Optional<DesignDocument> open = DesignDocument.of(file);
				boolean done = open.isPresent() ? fix(chosen, open.get()) : fix(chosen, file);
				if (!done) {
					tell(Messages.QuickFix_outdated, null);
				}
			} catch (IOException | CoreException e) {
				tell(NLS.bind(Messages.ProblemFixes_failed, label, e.getMessage()), e);
			}
		}

		private boolean fix(IMarker chosen, DesignDocument document) {
			return proposal(chosen, label, document.findings()).map(fix -> document.execute(FixCommands.create(fix, document.design()))).orElse(false);
		}

		private boolean fix(IMarker chosen, IFile file) throws IOException, CoreException {
			Design design = read(file);
			Optional<FixProposal> proposal = proposal(chosen, label, RuleSettings.validator().validate(design));
			if (proposal.isEmpty()) {
				return false;
			}
			Command command = FixCommands.create(proposal.get(), design);
			if (!command.canExecute()) {
				return false;
			}
			command.execute();
			file.setContents(new ByteArrayInputStream(DesignFile.write(design)), IResource.KEEP_HISTORY, null);
			ProblemMarkers.check(file);
			return true;
		}

		private static void tell(String message, Exception cause) {
			StatusManager.getManager().handle(cause == null ? Status.info(message) : Status.error(message, cause), StatusManager.SHOW);
		}
	}
}
