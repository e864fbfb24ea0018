// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.swt.SWT;
import org.mkworkbench.model.CommandLineOptions;

/** Options that continue the word before the cursor, each with its help. */
final class CommandLineProposals implements IContentProposalProvider {
	/** Content assist everywhere in Eclipse. */
	static final KeyStroke KEY = KeyStroke.getInstance(SWT.MOD1, ' ');

	@Override
	public IContentProposal[] getProposals(String contents, int position) {
		String word = word(contents, position);
		List<IContentProposal> proposals = new ArrayList<>();
		for (String completion : CommandLineOptions.completions(word)) {
			String name = completion.contains("=") ? completion.substring(0, completion.indexOf('=')) : completion;
			String help = CommandLineOptions.of(name).map(CommandLineOptions.Option::help).orElse("");
			String rest = completion.startsWith(word) ? completion.substring(word.length()) : completion;
			proposals.add(new ContentProposal(rest, completion, help, rest.length()));
		}
		return proposals.toArray(IContentProposal[]::new);
	}

	/** From the last blank outside of quotes to the cursor. */
	static String word(String contents, int position) {
		int start = 0;
		boolean quoted = false;
		for (int i = 0; i < position; i++) {
			char c = contents.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			} else if (Character.isWhitespace(c) && !quoted) {
				start = i + 1;
			}
		}
		return contents.substring(start, position);
	}
}
