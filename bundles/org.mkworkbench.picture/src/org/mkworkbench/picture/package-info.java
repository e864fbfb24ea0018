// SPDX-License-Identifier: EPL-2.0
/**
 * Pictures of plans without a display: shapes, and writers of SVG, PNG and PDF. {@link org.mkworkbench.picture.PlanPicture} draws a plan as the
 * diagram shows it; {@link org.mkworkbench.picture.Picture} turns the shapes into files. The colours of the workbench live here as well.
 */
package org.mkworkbench.picture;
