/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cpu Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A group of CPUs that the hardware or the source knows: cluster, module, tile, NUMA group.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.CpuGroup#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.CpuGroup#getSubtype <em>Subtype</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.machine.MachinePackage#getCpuGroup()
 * @model
 * @generated
 */
public interface CpuGroup extends TopologyObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * hwloc group kind, for example 222 for a Linux cluster.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getCpuGroup_Kind()
	 * @model
	 * @generated
	 */
	Integer getKind();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.CpuGroup#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(Integer value);

	/**
	 * Returns the value of the '<em><b>Subtype</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subtype</em>' attribute.
	 * @see #setSubtype(String)
	 * @see org.mkworkbench.model.machine.MachinePackage#getCpuGroup_Subtype()
	 * @model
	 * @generated
	 */
	String getSubtype();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.CpuGroup#getSubtype <em>Subtype</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subtype</em>' attribute.
	 * @see #getSubtype()
	 * @generated
	 */
	void setSubtype(String value);

} // CpuGroup
