/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design;

import org.mkworkbench.model.machine.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Channel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Declared traffic between two kernels.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.design.Channel#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#getFrom <em>From</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#getTo <em>To</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#getType <em>Type</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#getRate <em>Rate</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#getPayload <em>Payload</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#getBurstLength <em>Burst Length</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#getBurstGapNanos <em>Burst Gap Nanos</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#getClients <em>Clients</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#getThinkNanos <em>Think Nanos</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#getServiceNanos <em>Service Nanos</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#getResponsePayload <em>Response Payload</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#getQueueSize <em>Queue Size</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#getTraceFile <em>Trace File</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#isLevelTriggered <em>Level Triggered</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.design.DesignPackage#getChannel()
 * @model
 * @generated
 */
public interface Channel extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Kernel)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_From()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Kernel getFrom();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Kernel value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Kernel)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_To()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Kernel getTo();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Kernel value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"USER"</code>.
	 * The literals are from the enumeration {@link org.mkworkbench.model.design.MessageType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.mkworkbench.model.design.MessageType
	 * @see #setType(MessageType)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_Type()
	 * @model default="USER"
	 * @generated
	 */
	MessageType getType();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.mkworkbench.model.design.MessageType
	 * @see #getType()
	 * @generated
	 */
	void setType(MessageType value);

	/**
	 * Returns the value of the '<em><b>Rate</b></em>' attribute.
	 * The default value is <code>"1000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Messages per second.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rate</em>' attribute.
	 * @see #setRate(double)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_Rate()
	 * @model default="1000"
	 * @generated
	 */
	double getRate();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getRate <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate</em>' attribute.
	 * @see #getRate()
	 * @generated
	 */
	void setRate(double value);

	/**
	 * Returns the value of the '<em><b>Payload</b></em>' attribute.
	 * The default value is <code>"64"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes per message, 0..4072.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Payload</em>' attribute.
	 * @see #setPayload(int)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_Payload()
	 * @model default="64"
	 * @generated
	 */
	int getPayload();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getPayload <em>Payload</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Payload</em>' attribute.
	 * @see #getPayload()
	 * @generated
	 */
	void setPayload(int value);

	/**
	 * Returns the value of the '<em><b>Pattern</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mkworkbench.model.design.TrafficPattern}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pattern</em>' attribute.
	 * @see org.mkworkbench.model.design.TrafficPattern
	 * @see #setPattern(TrafficPattern)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_Pattern()
	 * @model
	 * @generated
	 */
	TrafficPattern getPattern();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getPattern <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern</em>' attribute.
	 * @see org.mkworkbench.model.design.TrafficPattern
	 * @see #getPattern()
	 * @generated
	 */
	void setPattern(TrafficPattern value);

	/**
	 * Returns the value of the '<em><b>Burst Length</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Messages per burst; the mean for RANDOM_BURST.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Burst Length</em>' attribute.
	 * @see #setBurstLength(int)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_BurstLength()
	 * @model default="1"
	 * @generated
	 */
	int getBurstLength();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getBurstLength <em>Burst Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Burst Length</em>' attribute.
	 * @see #getBurstLength()
	 * @generated
	 */
	void setBurstLength(int value);

	/**
	 * Returns the value of the '<em><b>Burst Gap Nanos</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gap between the messages of a burst.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Burst Gap Nanos</em>' attribute.
	 * @see #setBurstGapNanos(long)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_BurstGapNanos()
	 * @model default="0"
	 * @generated
	 */
	long getBurstGapNanos();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getBurstGapNanos <em>Burst Gap Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Burst Gap Nanos</em>' attribute.
	 * @see #getBurstGapNanos()
	 * @generated
	 */
	void setBurstGapNanos(long value);

	/**
	 * Returns the value of the '<em><b>Clients</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requests under way at once, 1 or more; for REQUEST_RESPONSE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clients</em>' attribute.
	 * @see #setClients(int)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_Clients()
	 * @model default="1"
	 * @generated
	 */
	int getClients();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getClients <em>Clients</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clients</em>' attribute.
	 * @see #getClients()
	 * @generated
	 */
	void setClients(int value);

	/**
	 * Returns the value of the '<em><b>Think Nanos</b></em>' attribute.
	 * The default value is <code>"1000000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean time of a client from an answer to its next request; for REQUEST_RESPONSE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Think Nanos</em>' attribute.
	 * @see #setThinkNanos(long)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_ThinkNanos()
	 * @model default="1000000"
	 * @generated
	 */
	long getThinkNanos();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getThinkNanos <em>Think Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Think Nanos</em>' attribute.
	 * @see #getThinkNanos()
	 * @generated
	 */
	void setThinkNanos(long value);

	/**
	 * Returns the value of the '<em><b>Service Nanos</b></em>' attribute.
	 * The default value is <code>"2000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean work of the receiver for one request; for REQUEST_RESPONSE and VIRTIO_QUEUE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service Nanos</em>' attribute.
	 * @see #setServiceNanos(long)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_ServiceNanos()
	 * @model default="2000"
	 * @generated
	 */
	long getServiceNanos();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getServiceNanos <em>Service Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service Nanos</em>' attribute.
	 * @see #getServiceNanos()
	 * @generated
	 */
	void setServiceNanos(long value);

	/**
	 * Returns the value of the '<em><b>Response Payload</b></em>' attribute.
	 * The default value is <code>"64"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of an answer, 0..4072; for REQUEST_RESPONSE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Response Payload</em>' attribute.
	 * @see #setResponsePayload(int)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_ResponsePayload()
	 * @model default="64"
	 * @generated
	 */
	int getResponsePayload();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getResponsePayload <em>Response Payload</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Response Payload</em>' attribute.
	 * @see #getResponsePayload()
	 * @generated
	 */
	void setResponsePayload(int value);

	/**
	 * Returns the value of the '<em><b>Queue Size</b></em>' attribute.
	 * The default value is <code>"256"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Descriptors of the shared queue, a power of two; for VIRTIO_QUEUE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Queue Size</em>' attribute.
	 * @see #setQueueSize(int)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_QueueSize()
	 * @model default="256"
	 * @generated
	 */
	int getQueueSize();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getQueueSize <em>Queue Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Queue Size</em>' attribute.
	 * @see #getQueueSize()
	 * @generated
	 */
	void setQueueSize(int value);

	/**
	 * Returns the value of the '<em><b>Trace File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recording or CSV file with the times of the messages, relative to the folder of the design; for TRACE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trace File</em>' attribute.
	 * @see #setTraceFile(String)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_TraceFile()
	 * @model
	 * @generated
	 */
	String getTraceFile();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getTraceFile <em>Trace File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trace File</em>' attribute.
	 * @see #getTraceFile()
	 * @generated
	 */
	void setTraceFile(String value);

	/**
	 * Returns the value of the '<em><b>Level Triggered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the interrupt stays masked until it is handled; for channels of type IRQ_FORWARD.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level Triggered</em>' attribute.
	 * @see #setLevelTriggered(boolean)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_LevelTriggered()
	 * @model
	 * @generated
	 */
	boolean isLevelTriggered();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#isLevelTriggered <em>Level Triggered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level Triggered</em>' attribute.
	 * @see #isLevelTriggered()
	 * @generated
	 */
	void setLevelTriggered(boolean value);

} // Channel
