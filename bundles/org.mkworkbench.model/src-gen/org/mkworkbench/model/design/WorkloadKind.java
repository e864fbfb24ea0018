/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Workload Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a workload of a scenario does.
 * <!-- end-model-doc -->
 * @see org.mkworkbench.model.design.DesignPackage#getWorkloadKind()
 * @model
 * @generated
 */
public enum WorkloadKind implements Enumerator {
	/**
	 * The '<em><b>SHARED LOCK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHARED_LOCK_VALUE
	 * @generated
	 * @ordered
	 */
	SHARED_LOCK(0, "SHARED_LOCK", "SHARED_LOCK"),

	/**
	 * The '<em><b>SHOOTDOWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHOOTDOWN_VALUE
	 * @generated
	 * @ordered
	 */
	SHOOTDOWN(1, "SHOOTDOWN", "SHOOTDOWN"),

	/**
	 * The '<em><b>HEARTBEAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HEARTBEAT_VALUE
	 * @generated
	 * @ordered
	 */
	HEARTBEAT(2, "HEARTBEAT", "HEARTBEAT"),

	/**
	 * The '<em><b>LATENCY PROBE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LATENCY_PROBE_VALUE
	 * @generated
	 * @ordered
	 */
	LATENCY_PROBE(3, "LATENCY_PROBE", "LATENCY_PROBE"),

	/**
	 * The '<em><b>BROADCAST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BROADCAST_VALUE
	 * @generated
	 * @ordered
	 */
	BROADCAST(4, "BROADCAST", "BROADCAST");

	/**
	 * The '<em><b>SHARED LOCK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHARED_LOCK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SHARED_LOCK_VALUE = 0;

	/**
	 * The '<em><b>SHOOTDOWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHOOTDOWN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SHOOTDOWN_VALUE = 1;

	/**
	 * The '<em><b>HEARTBEAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HEARTBEAT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HEARTBEAT_VALUE = 2;

	/**
	 * The '<em><b>LATENCY PROBE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LATENCY_PROBE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LATENCY_PROBE_VALUE = 3;

	/**
	 * The '<em><b>BROADCAST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BROADCAST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BROADCAST_VALUE = 4;

	/**
	 * An array of all the '<em><b>Workload Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final WorkloadKind[] VALUES_ARRAY =
		new WorkloadKind[] {
			SHARED_LOCK,
			SHOOTDOWN,
			HEARTBEAT,
			LATENCY_PROBE,
			BROADCAST,
		};

	/**
	 * A public read-only list of all the '<em><b>Workload Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<WorkloadKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Workload Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static WorkloadKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			WorkloadKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Workload Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static WorkloadKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			WorkloadKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Workload Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static WorkloadKind get(int value) {
		switch (value) {
			case SHARED_LOCK_VALUE: return SHARED_LOCK;
			case SHOOTDOWN_VALUE: return SHOOTDOWN;
			case HEARTBEAT_VALUE: return HEARTBEAT;
			case LATENCY_PROBE_VALUE: return LATENCY_PROBE;
			case BROADCAST_VALUE: return BROADCAST;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private WorkloadKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //WorkloadKind
