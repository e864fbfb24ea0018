// SPDX-License-Identifier: EPL-2.0
/** Recordings in the workbench: opened, looked over, played. */
package org.mkworkbench.ui.recording;
